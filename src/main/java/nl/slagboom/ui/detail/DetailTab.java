package nl.slagboom.ui.detail;

import java.util.Arrays;
import java.util.List;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.FieldAt;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.Section;
import nl.slagboom.model.TieFields;

/** What of an obstacle is shown together: so few that all their names stand side by side. */
enum DetailTab {
    TEXTS,
    CLASSIFICATION,
    SIDES,
    FOLLOW_UP,
    REPORTS,
    /** Also what it has to do with others, and where partners have it. */
    DOCUMENTS,
    /** Also what was done to it. */
    LOGBOOK;

    /** The one in which parts of a kind are. */
    static DetailTab of(PartKind<?> kind) {
        return Arrays.stream(values())
                .filter(tab -> tab.kinds().contains(kind))
                .findFirst()
                .orElseThrow();
    }

    /** The one in which a field is. */
    static DetailTab of(FieldAt at) {
        PartKind<?> kind = at.kind();
        if (kind != null) return of(kind);
        return Arrays.stream(values())
                .filter(tab -> tab.sections().contains(at.field().section()))
                .findFirst()
                .orElseThrow();
    }

    /** Where the first is 0. */
    static DetailTab at(int place) {
        return List.of(values()).get(place);
    }

    /** The first is 0. */
    int place() {
        return List.of(values()).indexOf(this);
    }

    List<Section> sections() {
        return switch (this) {
            case TEXTS -> List.of(Section.TEXTS);
            case CLASSIFICATION -> List.of(Section.CLASSIFICATION, Section.SHARING);
            case SIDES -> List.of(Section.SIDES);
            case FOLLOW_UP -> List.of(Section.FOLLOW_UP);
            case REPORTS, DOCUMENTS, LOGBOOK -> List.of();
        };
    }

    /** The parts that are shown below its fields. */
    List<PartKind<?>> kinds() {
        return switch (this) {
            case FOLLOW_UP -> List.of(ActionFields.KIND);
            case REPORTS -> List.of(ReportFields.KIND);
            case DOCUMENTS -> List.of(DocumentFields.KIND, TieFields.KIND, PartnerFields.KIND);
            case LOGBOOK -> List.of(NoteFields.KIND);
            case TEXTS, CLASSIFICATION, SIDES -> List.of();
        };
    }
}
