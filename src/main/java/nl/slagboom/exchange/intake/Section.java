package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;

/**
 * The heading of a group of rows, and what it says of each: a theme, a neighbour, a status, or something that no field
 * takes.
 *
 * @param said the text without the name of a field before it
 */
record Section(String text, String said, Set<Theme> themes, Set<Neighbour> neighbours, Optional<Status> status) {

    static Section of(String text, Vocabulary vocabulary) {
        Section read = new Section(text, said(text, vocabulary), Set.of(), Set.of(), Optional.empty())
                .read(new ValueReader(vocabulary));
        if (read.isKnown()) return read;
        Set<Neighbour> neighbours = EnumSet.noneOf(Neighbour.class);
        neighbours.addAll(vocabulary.neighboursIn(text));
        return new Section(text, read.said, Set.of(), neighbours, Optional.empty());
    }

    /** As the reader reads it; this one where it reads no theme and no status. */
    Section read(ValueReader reader) {
        Set<Theme> read = read(ObstacleFields.THEMES, reader).orElse(Set.of());
        Optional<Status> now = read(ObstacleFields.STATUS_NOW, reader);
        return read.isEmpty() && now.isEmpty() ? this : new Section(text, said, read, Set.of(), now);
    }

    /** Whether it reads as a theme or status. */
    boolean isRead(ValueReader reader) {
        return read(ObstacleFields.THEMES, reader).isPresent()
                || read(ObstacleFields.STATUS_NOW, reader).isPresent();
    }

    private <T> Optional<T> read(Field<Obstacle, T> field, ValueReader reader) {
        return reader.read(field.type(), new Content.Text(said), Language.NL).given();
    }

    /** "Thema: Arbeitsmarkt" says the second. */
    private static String said(String text, Vocabulary vocabulary) {
        int colon = text.indexOf(':');
        boolean named = colon > 0
                && colon < text.length() - 1
                && vocabulary.heading(text.substring(0, colon)).isPresent();
        return named ? text.substring(colon + 1).strip() : text;
    }

    boolean isKnown() {
        return !themes.isEmpty() || !neighbours.isEmpty() || status.isPresent();
    }

    private boolean isOfTheSameKindAs(Section other) {
        return themes.isEmpty() == other.themes.isEmpty()
                && neighbours.isEmpty() == other.neighbours.isEmpty()
                && status.isPresent() == other.status.isPresent();
    }

    /**
     * This one with those above that still hold. It ends the last of its own kind, with what was under that. One that is not
     * known may be anything: after rows it ends all, lest a row be given a neighbour that it does not have.
     *
     * @param afterRows whether rows of data stand between
     */
    List<Section> under(List<Section> above, boolean afterRows) {
        int kept = 0;
        while (kept < above.size() && !above.get(kept).isOfTheSameKindAs(this)) kept++;
        if (kept == above.size() && afterRows && !isKnown()) kept = 0;
        List<Section> all = new ArrayList<>(above.subList(0, kept));
        all.add(this);
        return List.copyOf(all);
    }
}
