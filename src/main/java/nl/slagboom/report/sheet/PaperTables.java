package nl.slagboom.report.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.Document;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.TieFields;
import nl.slagboom.search.Tied;

/** What else there is: documents by their names and days, and what it has to do with others, by their references and titles. */
record PaperTables(Dossier seen, List<Tied> ties, Tongues tongues) {

    private static final double DAY = 0.13;
    private static final double NAME = 0.4;
    private static final double RELATION = 0.24;
    private static final double OTHER = 0.46;

    /** Nothing where there are none. */
    List<Band> documents() {
        return new Table(
                        List.of(NAME, DAY, 1 - NAME - DAY),
                        List.of(
                                head(DocumentFields.KIND, DocumentFields.NAME),
                                head(DocumentFields.KIND, DocumentFields.DATED),
                                head(DocumentFields.KIND, DocumentFields.ABOUT)),
                        seen.parts(DocumentFields.KIND).stream().map(this::row).toList(),
                        Tone.CELL)
                .bands();
    }

    /** One without a name has its address in its place. */
    private List<String> row(Part<Document> document) {
        Optional<String> address = document.get(DocumentFields.ADDRESS);
        Optional<String> name = document.get(DocumentFields.NAME).or(() -> address);
        return List.of(
                name.orElse(""),
                tongues.value(document.get(DocumentFields.DATED).orElse(null)),
                document.get(DocumentFields.ABOUT).orElse(""));
    }

    List<Band> related() {
        return new Table(
                        List.of(RELATION, OTHER, 1 - RELATION - OTHER),
                        List.of(
                                head(TieFields.KIND, TieFields.RELATION),
                                head(TieFields.KIND, TieFields.TARGET),
                                head(TieFields.KIND, TieFields.ABOUT)),
                        ties.stream().map(this::row).toList(),
                        Tone.CELL)
                .bands();
    }

    private List<String> row(Tied tie) {
        return List.of(
                tongues.each(wording -> wording.relation(tie.relation(), tie.fromOther())),
                Stream.of(tie.target(), title(tie))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")),
                tie.about().orElse(""));
    }

    private String title(Tied tie) {
        Dossier other = tie.other();
        return other == null ? "" : tongues.each(wording -> other.title().shown(wording.language()));
    }

    private String head(PartKind<?> kind, Field<?, ?> field) {
        return tongues.each(wording -> wording.label(kind, field));
    }
}
