package nl.slagboom.exchange.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartnerEntry;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.value.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Which obstacle a row means: by our identity or reference, then the partner's own number, then a title the same but for
 * case, accents and spaces. Never by guess: what fits two obstacles fits none.
 */
final class Matches {

    private static final int WORDS = 4;

    private final Map<UUID, Dossier> dossiers = new HashMap<>();
    private final Map<UUID, UUID> actions = new HashMap<>();
    private final Map<UUID, UUID> reportIds = new HashMap<>();
    private final Map<String, UUID> references = new HashMap<>();
    private final Map<String, @Nullable UUID> numbers = new HashMap<>();
    private final Map<String, @Nullable UUID> reports = new HashMap<>();
    private final Map<String, @Nullable UUID> reportWords = new HashMap<>();
    private final Map<String, @Nullable UUID> titles = new HashMap<>();
    private final Map<String, @Nullable UUID> earlierTitles = new HashMap<>();

    private final boolean ofAnotherRegister;

    Matches(List<Dossier> known) {
        this(known, false);
    }

    /** @param ofAnotherRegister whether the rows have another register's references: those mean what its rows do, nothing else */
    Matches(List<Dossier> known, boolean ofAnotherRegister) {
        this.ofAnotherRegister = ofAnotherRegister;
        known.forEach(this::take);
    }

    /** Takes in an obstacle as it is now, or would be after the rows so far. */
    void take(Dossier dossier) {
        dossiers.put(dossier.id(), dossier);
        if (!ofAnotherRegister && !dossier.reference().isEmpty())
            references.put(dossier.reference().toUpperCase(Locale.ROOT), dossier.id());
        for (Part<Action> action : dossier.parts(ActionFields.KIND)) actions.put(action.id(), dossier.id());
        for (Part<PartnerEntry> entry : dossier.parts(PartnerFields.KIND)) {
            String number = entry.get(PartnerFields.NUMBER).orElse("");
            if (!number.isEmpty())
                once(numbers, number(entry.get(PartnerFields.ORGANISATION).orElse(""), number), dossier.id());
        }
        for (Part<Report> report : dossier.parts(ReportFields.KIND)) {
            reportIds.put(report.id(), dossier.id());
            report.get(ReportFields.ORGANISATION).ifPresent(counted -> once(reports, Folded.of(counted), dossier.id()));
            report.get(ReportFields.WORDS)
                    .filter(Matches::tellsOneMatter)
                    .ifPresent(words -> once(reportWords, Folded.of(words), dossier.id()));
        }
        for (String title : dossier.title().texts()) once(titles, Folded.of(title), dossier.id());
    }

    /** What an obstacle was called when a partner last said something of it: so he may still call it. */
    void alsoCalled(Dossier then) {
        for (String title : then.title().texts()) once(earlierTitles, Folded.of(title), then.id());
    }

    /** A row of another register's workbook, with a reference of its own, is an obstacle here. */
    void refer(String reference, UUID obstacle) {
        if (ofAnotherRegister) references.putIfAbsent(reference.toUpperCase(Locale.ROOT), obstacle);
    }

    /** What is another's too means nobody from now on. */
    private static void once(Map<String, @Nullable UUID> map, String key, UUID id) {
        boolean twice = map.containsKey(key) && !id.equals(map.get(key));
        map.put(key, twice ? null : id);
    }

    /** Whether it is an identity at all, known or not: no text typed over one, nor another program's number. */
    static boolean isIdentity(String identity) {
        try {
            return !UUID.fromString(identity.strip()).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    Optional<Dossier> byIdentity(String identity) {
        try {
            return Optional.ofNullable(dossiers.get(UUID.fromString(identity.strip())));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no UUID: pasted over, or another program's
        }
    }

    /** An action that is to come below an obstacle. */
    void adopt(UUID action, UUID owner) {
        actions.put(action, owner);
    }

    /** The obstacle that owns an action. */
    Optional<Dossier> byAction(UUID action) {
        return Optional.ofNullable(actions.get(action)).map(dossiers::get);
    }

    /** The obstacle that owns a report. */
    Optional<Dossier> byReport(UUID report) {
        return Optional.ofNullable(reportIds.get(report)).map(dossiers::get);
    }

    Optional<Dossier> byReference(String reference) {
        return Optional.ofNullable(references.get(reference.strip().toUpperCase(Locale.ROOT)))
                .map(dossiers::get);
    }

    Optional<Dossier> byNumber(String organisation, String number) {
        return Optional.ofNullable(numbers.get(number(organisation, number))).map(dossiers::get);
    }

    /** The obstacle that holds the report which an organisation numbered so. */
    Optional<Dossier> byReport(String organisation, String number) {
        return Optional.ofNullable(reports.get(Folded.of(organisation + " " + number)))
                .map(dossiers::get);
    }

    /** The obstacle of which a report said literally the same, in words enough. */
    Optional<Dossier> byReported(String words) {
        return Optional.ofNullable(reportWords.get(Folded.of(words))).map(dossiers::get);
    }

    /** "See the annex" may be said of anything. */
    private static boolean tellsOneMatter(String words) {
        return words.strip().split("\\s+", -1).length >= WORDS;
    }

    Optional<Dossier> byTitle(String title) {
        String folded = Folded.of(title);
        Map<String, @Nullable UUID> called = titles.containsKey(folded) ? titles : earlierTitles;
        return Optional.ofNullable(called.get(folded)).map(dossiers::get);
    }

    private static String number(String organisation, String number) {
        return Folded.of(organisation) + "\n" + Folded.of(number);
    }
}
