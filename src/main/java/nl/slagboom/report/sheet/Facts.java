package nl.slagboom.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;

/** Fields as lines with a label, and texts under a heading; what is not given is left out. */
final class Facts {

    private static final double LABEL = 0.2;
    private static final double PAIRED_LABEL = 0.17;

    private final Tongues tongues;
    private final double label;

    Facts(Tongues tongues) {
        this.tongues = tongues;
        label = tongues.isPaired() ? PAIRED_LABEL : LABEL;
    }

    List<Band> of(Dossier dossier, List<Field<Obstacle, ?>> fields) {
        List<Band> facts = new ArrayList<>();
        for (Field<Obstacle, ?> field : fields) {
            Object value = dossier.get(field).orElse(null);
            if (value == null) continue;
            // What a person wrote at length without a language stands there once.
            if (field.type() instanceof FieldType.Plain text && text.multiline())
                facts.add(once(tongues.each(wording -> wording.label(field)), tongues.value(value)));
            else facts.add(fact(wording -> wording.label(field), wording -> wording.value(value)));
        }
        return facts;
    }

    /** A line with a label in each language. */
    Band fact(Function<Wording, String> named, Function<Wording, String> value) {
        List<Cell> cells = new ArrayList<>();
        for (Wording wording : tongues.all()) {
            cells.add(Cell.of(label, Tone.LABEL, named.apply(wording)));
            cells.add(Cell.of(tongues.share() - label, Tone.TEXT, value.apply(wording)));
        }
        return new Band(Band.Kind.FACT, cells);
    }

    /** A line with one value for all languages. */
    Band once(String named, String value) {
        return new Band(
                Band.Kind.FACT, List.of(Cell.of(label, Tone.LABEL, named), Cell.of(1 - label, Tone.TEXT, value)));
    }

    Band heading(Function<Wording, String> words) {
        return new Band(Band.Kind.HEADING, tongues.beside(Tone.HEADING, words));
    }

    /** Beside each other where both languages have it, else once over the whole width. What is borrowed is marked. */
    Band text(LocalizedText text, Band.Kind kind, Tone tone) {
        List<Language> shown = tongues.all().stream()
                .flatMap(wording -> text.shownIn(wording.language()).stream())
                .distinct()
                .toList();
        if (shown.size() < 2) {
            List<Passage> passages = new ArrayList<>();
            for (Language language : shown) passages.addAll(passages(text, language, tongues.all(), tone));
            return new Band(kind, List.of(new Cell(1, passages)));
        }
        List<Cell> cells = new ArrayList<>();
        for (Wording wording : tongues.all())
            cells.add(new Cell(
                    tongues.share(),
                    passages(text, text.shownIn(wording.language()).orElseThrow(), List.of(wording), tone)));
        return new Band(kind, cells);
    }

    private static List<Passage> passages(LocalizedText text, Language shown, List<Wording> readers, Tone tone) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(tone, Objects.requireNonNull(text.in(shown))));
        for (Wording reader : readers) {
            if (reader.language() != shown)
                passages.add(new Passage(Tone.NOTE, reader.messages().text("sheet.borrowed", reader.value(shown))));
        }
        return passages;
    }
}
