package nl.slagboom.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.GivenOut;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Identity;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.Text;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** Hands workbooks out to partners, and remembers what each was made from. */
public final class Giving {

    /** An array in the register holds somewhat more; nobody reads so many. */
    static final int MOST = 50_000;

    private final Search search;
    private final Register register;
    private final Clock clock;

    public Giving(Search search, Register register, Clock clock) {
        this.search = search;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What is to be handed out.
     *
     * @param partner the organisation that gets it
     * @param neighbour whose it is; null where that is not known, so that only what all partners may see goes out
     * @param languages the words it is in, the first one leading
     * @param obstacles in their order
     * @param editable the codes of the fields that the partner may change; null for what partners usually may
     * @param answerBy until when an answer is asked; null where none is
     */
    public record Wish(
            String partner,
            @Nullable Neighbour neighbour,
            List<Language> languages,
            List<UUID> obstacles,
            @Nullable Set<String> editable,
            @Nullable LocalDate answerBy) {
        public Wish {
            if (Text.kept(partner) == null) throw new InvalidValue("handout.partner.missing");
            languages = List.copyOf(languages);
            obstacles = List.copyOf(obstacles);
        }
    }

    /**
     * Writes the workbook, and remembers it.
     *
     * @throws Refusal when nothing of it may reach the partner, it is too much, or the file cannot be written
     */
    public HandOut.Entry give(Wish wish, Path file, String by, Progress progress) {
        if (wish.obstacles().size() > MOST)
            throw new Refusal("handout.many", wish.obstacles().size(), MOST);
        GivenOut base = search.changeset(search.rows().changeset())
                .map(GivenOut::at)
                .orElseThrow(() -> new Refusal("handout.nothing", wish.partner()));
        Map<UUID, Dossier> then = search.dossiersAt(base.changeset(), wish.obstacles());
        HandOver handOver = new HandOver(
                Identity.fresh(),
                Objects.requireNonNull(Text.kept(wish.partner())),
                Audience.partner(wish.neighbour()),
                wish.languages(),
                wish.obstacles().stream()
                        .flatMap(id -> Optional.ofNullable(then.get(id)).stream())
                        .toList(),
                editable(wish),
                LocalDate.now(clock),
                wish.answerBy(),
                by,
                base);
        if (handOver.obstacles().isEmpty()) throw new Refusal("handout.nothing", wish.partner());
        handOver.to(file, progress);
        HandOut.Entry given = entry(handOver, file, by);
        try {
            register.remember(given);
        } catch (RuntimeException | Error e) {
            withdraw(file, e); // what is not remembered was not given out
            throw e;
        }
        return given;
    }

    /** @throws InvalidValue for a field that does not go out, or that nobody edits */
    private static Set<String> editable(Wish wish) {
        Audience audience = Audience.partner(wish.neighbour());
        Set<String> asked = wish.editable();
        if (asked == null)
            return HandOver.usuallyEditable(audience).stream().map(Field::code).collect(Collectors.toSet());
        Set<String> possible = HandOver.fields(audience).stream()
                .filter(field -> field.isStated())
                .map(Field::code)
                .collect(Collectors.toSet());
        asked.stream().filter(code -> !possible.contains(code)).findFirst().ifPresent(code -> {
            throw new InvalidValue("handout.field.unknown", code);
        });
        return asked;
    }

    private HandOut.Entry entry(HandOver handOver, Path file, String by) {
        return new HandOut.Entry(
                handOver.id(),
                handOver.partner(),
                handOver.audience().partner(),
                handOver.languages(),
                handOver.base().changeset(),
                handOver.base().uuid(),
                handOver.fields().stream().map(Field::code).toList(),
                handOver.editable().stream().sorted().toList(),
                handOver.obstacles().stream().map(Dossier::id).toList(),
                handOver.answerBy(),
                String.valueOf(file.getFileName()),
                digest(file),
                clock.instant(),
                by,
                null);
    }

    private static void withdraw(Path file, Throwable why) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private static String digest(Path file) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new Refusal(e, "export.not.written", file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
