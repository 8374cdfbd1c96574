package nl.slagboom.report.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Viewer;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Neighbour;

/** What stands at the foot of each page: which obstacle, of which day, and who may see it. */
record Foot(Dossier whole, Viewer viewer, LocalDate day, Tongues tongues) {

    List<String> lines() {
        return List.of(
                whole.reference() + " · "
                        + tongues.each(wording -> wording.messages().text("sheet.printed", inFull(wording))),
                tongues.each(this::whoMaySee));
    }

    /** As figures it would be read otherwise across the border. */
    private String inFull(Wording wording) {
        return wording.inFull(day);
    }

    private String whoMaySee(Wording wording) {
        Neighbour partner = viewer.partner();
        return switch (viewer.widest()) {
            case OWN -> own(wording);
            case PARTNERS ->
                partner == null
                        ? wording.messages().text("sheet.for.partners")
                        : wording.messages().text("sheet.for.partner", wording.value(partner));
            case PUBLIC, NEVER -> wording.messages().text("sheet.for.public");
        };
    }

    /** This sheet is internal whatever the obstacle is; what of it may be shared is said beside that. */
    private String own(Wording wording) {
        Set<Neighbour> shared = whole.get(ObstacleFields.SHARED_WITH).orElse(Set.of());
        return switch (whole.get(ObstacleFields.CONFIDENTIALITY).orElse(Confidentiality.INTERNAL)) {
            case INTERNAL -> wording.messages().text("sheet.for.own");
            case PARTNERS ->
                shared.isEmpty()
                        ? wording.messages().text("sheet.for.own.partners")
                        : wording.messages()
                                .text(
                                        "sheet.for.own.shared",
                                        shared.stream().map(wording::value).collect(Collectors.joining(", ")));
            case PUBLIC -> wording.messages().text("sheet.for.own.public");
        };
    }
}
