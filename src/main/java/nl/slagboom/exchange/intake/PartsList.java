package nl.slagboom.exchange.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;

/**
 * A sheet of sides, actions or reports in a workbook that a partner got. Its columns are known by what the workbook hides,
 * else by our labels in any language: a partner may have copied the sheet elsewhere, or translated its headings.
 */
final class PartsList {

    /** Between the languages of a heading. */
    private static final String BETWEEN = " / ";

    private static final int FEWEST = 2;

    private final Vocabulary vocabulary;

    PartsList(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Where the columns of such a sheet go; empty for another list. */
    Optional<Placing> of(Table table, Workbook workbook, Language language) {
        for (String kind : OurWorkbook.PARTS) {
            Map<String, String> codes = new HashMap<>(labels(kind));
            codes.putAll(OurWorkbook.columns(workbook, kind));
            List<Target> targets = table.columns().stream()
                    .map(column -> target(kind, column.heading(), codes))
                    .toList();
            if (isOfKind(table, targets, kind)) return Optional.of(new Placing(table, language, targets));
        }
        return Optional.empty();
    }

    private Target target(String kind, String heading, Map<String, String> codes) {
        String name = heading.strip();
        if (vocabulary.heading(name).equals(Optional.of(Target.Special.IDENTITY))) return Target.Special.IDENTITY;
        String code = codes.get(name);
        for (String one : name.split(BETWEEN, -1)) if (code == null) code = codes.get(one.strip());
        return code == null ? Target.Special.NOT_PLACED : new Target.OfPart(kind, code);
    }

    /**
     * Its identities are of such parts; where they are lost, its reference and columns that no other sheet has say so. An
     * Actielijst has obstacles among its actions.
     */
    private static boolean isOfKind(Table table, List<Target> targets, String kind) {
        long own = targets.stream()
                .filter(target -> target instanceof Target.OfPart(var of, var field)
                        && !field.equals(OurWorkbook.PART_REFERENCE)
                        && !field.equals(OurWorkbook.PART_TITLE))
                .count();
        int identity = targets.indexOf(Target.Special.IDENTITY);
        if (identity >= 0) {
            Table.Column column = table.columns().get(identity);
            return own >= FEWEST
                    && table.isMost(column, text -> text.startsWith(kind + ":"), 0.5)
                    && !table.isMost(column, PartsList::isOfObstacle, 0);
        }
        boolean refers = targets.contains(new Target.OfPart(kind, OurWorkbook.PART_REFERENCE));
        long others = targets.stream().filter(Target.Special.class::isInstance).count();
        return refers && own >= FEWEST && others <= own && tells(targets, kind);
    }

    private static boolean isOfObstacle(String identity) {
        return Matches.isIdentity(identity) || OurWorkbook.nextStepOf(identity).isPresent();
    }

    /** A side names its country; an action what is to be done. */
    private static boolean tells(List<Target> targets, String kind) {
        String telling = switch (kind) {
            case OurWorkbook.SIDES -> OurWorkbook.PART_COUNTRY;
            case OurWorkbook.ACTIONS -> ActionFields.TASK.code();
            default -> ReportFields.CHANNEL.code();
        };
        return targets.contains(new Target.OfPart(kind, telling));
    }

    private Map<String, String> labels(String kind) {
        Map<String, String> labels = new HashMap<>();
        for (Language language : Language.values()) {
            Wording wording = vocabulary.wording(language);
            labels.put(wording.label(ObstacleFields.REFERENCE), OurWorkbook.PART_REFERENCE);
            labels.put(wording.label(ObstacleFields.TITLE), OurWorkbook.PART_TITLE);
            labels.putAll(ofFields(kind, wording));
        }
        return labels;
    }

    private static Map<String, String> ofFields(String kind, Wording wording) {
        if (kind.equals(OurWorkbook.SIDES)) {
            Map<String, String> labels = ObstacleFields.side(Country.NL).stream()
                    .collect(Collectors.toMap(wording::shortLabel, field -> field.name(), (one, other) -> one));
            labels.put(wording.messages().text("handout.country"), OurWorkbook.PART_COUNTRY);
            return labels;
        }
        return labels(kind.equals(OurWorkbook.ACTIONS) ? ActionFields.KIND : ReportFields.KIND, wording);
    }

    private static Map<String, String> labels(PartKind<?> kind, Wording wording) {
        Map<String, String> labels = new HashMap<>();
        kind.catalogue().shown().forEach(field -> labels.put(wording.label(kind, field), field.code()));
        return labels;
    }
}
