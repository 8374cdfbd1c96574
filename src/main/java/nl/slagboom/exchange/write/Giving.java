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
import java.util.ArrayList;
import java.util.Comparator;
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
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.Text;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** Hands workbooks out to partners, and remembers what each was made from. */
public final class Giving {

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
     * Writes the workbook, and remembers it. A file that was there stays until both are done.
     *
     * @throws Refusal when nothing of it may reach the partner, it is too much, the file cannot be written, or a partner's
     *     answer that was not taken in stands in its place
     */
    public HandOut.Entry give(Wish wish, Path file, String by, Progress progress) {
        return give(wish, null, base(wish.partner()), file, by, progress);
    }

    private GivenOut base(String partner) {
        return search.changeset(search.rows().changeset())
                .map(GivenOut::at)
                .orElseThrow(() -> new Refusal("handout.nothing", partner));
    }

    /**
     * A hand-out that answers what a partner sent back.
     *
     * @param answer what is said there
     */
    public record Answered(HandOut.Entry handOut, Answer answer) {}

    /**
     * Gives a workbook that came back to the partner once more: with what became of his changes, and as things stand now. It
     * is the next one to come back, with the same languages, and with the obstacles that the partner added.
     *
     * @param editable the codes of the fields that the partner may change; null for those of before
     * @param answerBy until when an answer is asked; null where none is
     * @throws Refusal when it never came back, and for the reasons of {@link #give}
     */
    public Answered answer(
            HandOut.Entry given,
            @Nullable Set<String> editable,
            @Nullable LocalDate answerBy,
            Path file,
            String by,
            Progress progress) {
        if (!given.isAnswered()) throw new Refusal("answer.none", given.partner(), given.fileName());
        GivenOut base = base(given.partner());
        Answer answer = Outcomes.of(given, base.changeset(), search);
        List<UUID> obstacles = new ArrayList<>(given.obstacles());
        obstacles.addAll(answer.added());
        Wish wish = new Wish(
                given.partner(),
                given.neighbour(),
                given.languages(),
                obstacles,
                editable == null ? Set.copyOf(given.editable()) : editable,
                answerBy);
        return new Answered(give(wish, answer, base, file, by, progress), answer);
    }

    /** What became, up to now, of what a partner changed in a hand-out. */
    public Answer outcomes(HandOut.Entry given) {
        return Outcomes.of(given, search.rows().changeset(), search);
    }

    /**
     * The hand-out that a partner answered last.
     *
     * @throws Refusal when he answered none
     */
    public HandOut.Entry lastAnswered(String partner) {
        return search.exchanges().handOuts().stream()
                .filter(given -> Folded.of(given.partner()).equals(Folded.of(partner)))
                .filter(HandOut.Entry::isAnswered)
                .max(Comparator.comparing(given -> Objects.requireNonNull(given.answeredAt())))
                .orElseThrow(() -> new Refusal("answer.nothing", partner));
    }

    /**
     * The hand-outs of which a partner is to be reminded, the oldest first.
     *
     * @param all also where the answer is not due yet, or no day was asked
     */
    public List<HandOut.Entry> unanswered(boolean all) {
        LocalDate today = LocalDate.now(clock);
        return search.exchanges().handOuts().reversed().stream()
                .filter(given -> all ? given.isOutstanding() : given.isOverdue(today))
                .toList();
    }

    /**
     * Says that no answer is awaited any more, or that one is again.
     *
     * @param sentence for the history
     */
    public void close(HandOut.Entry given, boolean closed, String sentence, String by) {
        register.close(given.id(), closed, sentence, by);
    }

    /**
     * Writes a reminder as a draft, and remembers it.
     *
     * @param to as {@link MailDraft} takes it
     * @param sentence for the history, in the words of who does it
     * @throws Refusal when the draft cannot be written
     */
    public void remind(HandOut.Entry given, Path draft, @Nullable String to, String sentence, String by) {
        MailDraft.check(draft, to);
        Letters.reminder(given, by, to).to(draft, finished -> register.reminded(given.id(), sentence, by));
    }

    private HandOut.Entry give(
            Wish wish, @Nullable Answer answer, GivenOut base, Path file, String by, Progress progress) {
        if (wish.obstacles().size() > HandOut.MOST)
            throw new Refusal("handout.many", wish.obstacles().size(), HandOut.MOST);
        Map<UUID, Dossier> then = search.dossiersAt(base.changeset(), wish.obstacles());
        HandOver handOver = new HandOver(
                Identity.fresh(),
                Objects.requireNonNull(Text.kept(wish.partner())),
                Audience.partner(wish.neighbour()),
                wish.languages(),
                wish.obstacles().stream()
                        .flatMap(id -> Optional.ofNullable(then.get(id)).stream())
                        .filter(obstacle -> !obstacle.isWithdrawn())
                        .toList(),
                editable(wish),
                LocalDate.now(clock),
                wish.answerBy(),
                by,
                base,
                answer);
        if (handOver.obstacles().isEmpty()) throw new Refusal("handout.nothing", wish.partner());
        AnswerInTheWay.check(file, search, progress);
        List<HandOut.Entry> given = new ArrayList<>();
        handOver.to(
                file,
                finished -> {
                    HandOut.Entry entry = entry(handOver, file, digest(finished), by);
                    register.remember(entry); // what is not remembered is not given out
                    given.add(entry);
                },
                progress);
        return given.getFirst();
    }

    /** The codes of all fields that a partner may be given to change. */
    public static List<String> changeable() {
        return HandOver.fields(Audience.partner(null)).stream()
                .filter(Field::isStated)
                .map(Field::code)
                .toList();
    }

    /** @throws InvalidValue for a field that does not go out, or that nobody edits */
    private static Set<String> editable(Wish wish) {
        Audience audience = Audience.partner(wish.neighbour());
        Set<String> asked = wish.editable();
        if (asked == null)
            return HandOver.usuallyEditable(audience).stream().map(Field::code).collect(Collectors.toSet());
        List<String> possible = changeable();
        asked.stream().filter(code -> !possible.contains(code)).findFirst().ifPresent(code -> {
            throw new InvalidValue("handout.field.unknown", code);
        });
        return asked;
    }

    private HandOut.Entry entry(HandOver handOver, Path file, String digest, String by) {
        return new HandOut.Entry(
                handOver.id(),
                handOver.partner(),
                false,
                handOver.audience().partner(),
                handOver.languages(),
                handOver.base().changeset(),
                handOver.base().uuid(),
                handOver.fields().stream().map(Field::code).toList(),
                handOver.editable().stream().sorted().toList(),
                handOver.obstacles().stream().map(Dossier::id).toList(),
                handOver.answerBy(),
                String.valueOf(file.getFileName()),
                digest,
                clock.instant(),
                by,
                null,
                0,
                null);
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
