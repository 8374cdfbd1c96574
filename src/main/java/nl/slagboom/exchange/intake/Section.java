package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;

/**
 * The heading of a group of rows, and what it says of each: a theme, a neighbour, a status, or something that no field
 * takes.
 */
record Section(String text, Set<Theme> themes, Set<Neighbour> neighbours, Optional<Status> status) {

    static Section of(String text, Vocabulary vocabulary) {
        ValueReader reader = new ValueReader(vocabulary);
        Content content = new Content.Text(said(text, vocabulary));
        Set<Theme> themes = reader.read(ObstacleFields.THEMES.type(), content, Language.NL)
                .given()
                .orElse(Set.of());
        Optional<Status> status = reader.read(ObstacleFields.STATUS_NOW.type(), content, Language.NL)
                .given();
        Set<Neighbour> neighbours = EnumSet.noneOf(Neighbour.class);
        if (themes.isEmpty() && status.isEmpty()) neighbours.addAll(vocabulary.neighboursIn(text));
        return new Section(text, themes, neighbours, status);
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
