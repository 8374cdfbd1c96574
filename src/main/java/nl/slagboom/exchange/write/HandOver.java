package nl.slagboom.exchange.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.slagboom.exchange.read.GivenOut;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Access;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.search.Row;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it goes to a partner, who edits it and sends it back.
 *
 * @param id of the hand-out
 * @param partner the organisation that gets it
 * @param languages the words it is in, the first one leading
 * @param obstacles in their order; those that the partner may not see are left out, and of the others what they may not
 * @param editable the codes of the fields that the partner may change
 * @param day on which it goes
 * @param answerBy until when an answer is asked; null where none is
 * @param contact whom the partner asks
 * @param base what the obstacles were read from
 * @param answer what is said to the partner of the workbook that came back before; null where none did
 */
public record HandOver(
        UUID id,
        String partner,
        Audience audience,
        List<Language> languages,
        List<Dossier> obstacles,
        Set<String> editable,
        LocalDate day,
        @Nullable LocalDate answerBy,
        String contact,
        GivenOut base,
        @Nullable Answer answer) {

    /** These stand on the sheet of actions. */
    private static final Set<Field<Obstacle, ?>> ELSEWHERE =
            Set.of(ObstacleFields.OPEN_ACTIONS, ObstacleFields.ACTION_DUE);

    public HandOver {
        languages = List.copyOf(languages);
        obstacles = obstacles.stream()
                .filter(obstacle -> audience.maySee(Row.of(obstacle)))
                .map(audience::seen)
                .toList();
        editable = Set.copyOf(editable);
    }

    /** The fields that go out. */
    public List<Field<Obstacle, ?>> fields() {
        return fields(audience);
    }

    /** The fields that go out to an audience. */
    public static List<Field<Obstacle, ?>> fields(Audience audience) {
        return audience.of(ObstacleFields.ALL.fields()).stream()
                .filter(field -> !ELSEWHERE.contains(field))
                .toList();
    }

    /** What a partner may change where nothing else was agreed: all that a person edits, but for our own side. */
    public static List<Field<Obstacle, ?>> usuallyEditable(Audience audience) {
        Neighbour partner = audience.partner();
        return fields(audience).stream()
                .filter(field -> field.access() == Access.EDIT)
                .filter(field -> field.side()
                        .map(country -> partner == null ? country != Country.NL : country == partner.country())
                        .orElse(true))
                .toList();
    }

    boolean isEditable(Field<Obstacle, ?> field) {
        return editable.contains(field.code());
    }

    /**
     * Writes the workbook. A file that was there stays as it was until the new one is whole.
     *
     * @throws Refusal when the file's name ends otherwise, or it cannot be written there
     */
    public void to(Path file, Progress progress) {
        to(file, finished -> {}, progress);
    }

    /**
     * The same.
     *
     * @param keeping is given the file when it is whole, before it takes its place; where this fails, it takes none
     */
    void to(Path file, Consumer<Path> keeping, Progress progress) {
        Ending.of(file, Ending.XLSX);
        WholeFile.checkPlace(file);
        WholeFile.write(file, out -> new PartnerBook(this).write(out, progress), keeping, progress);
    }
}
