package nl.slagboom.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.TieFields;
import nl.slagboom.search.Change;
import nl.slagboom.search.Redone;
import nl.slagboom.search.Search;
import nl.slagboom.search.Tied;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints one obstacle whole, with its history; as it is or as it was. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Parameters(paramLabel = "REF", descriptionKey = "cli.show.reference")
    private String reference = "";

    ShowCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Opened opened = options.open(opener, terminal, false)) {
            Search search = opened.search();
            AsOf.Past past = asOf.past(search, options.wording(terminal)).orElse(null);
            Dossier dossier = (past == null
                            ? search.byReference(reference)
                            : search.byReferenceAt(past.changeset().number(), reference))
                    .orElseThrow(() -> missing(search));
            List<Tied> ties = past == null
                    ? search.ties(dossier)
                    : search.tiesAt(past.changeset().number(), dossier);
            if (options.json) terminal.out().println(Json.print(json(dossier, ties, past)));
            else print(dossier, ties, until(past, search.history(dossier.id())), past);
            options.warn(opened, terminal);
        }
        return Exit.DONE;
    }

    /** What is not there at that moment may be there now. */
    private Refusal missing(Search search) {
        boolean later = search.byReference(reference).isPresent();
        return new Refusal(later ? "obstacle.later" : "obstacle.gone", reference);
    }

    private static List<Change> until(AsOf.@Nullable Past past, List<Change> history) {
        if (past == null) return history;
        return history.stream()
                .filter(change ->
                        change.changeset().number() <= past.changeset().number())
                .toList();
    }

    private static Map<String, Object> json(Dossier dossier, List<Tied> ties, AsOf.@Nullable Past past) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (past != null) json.put("as_of", past.changeset().number());
        json.putAll(Json.of(dossier.values()));
        for (PartKind<?> kind : PartKind.all()) json.put(kind.code() + "s", parts(kind, dossier));
        json.put(TieFields.KIND.code() + "s", ties(ties, false));
        json.put("ties_of_others", ties(ties, true));
        return json;
    }

    /** Each with the reference and the title of the obstacle at the other end; null where that is none. */
    private static List<Map<String, Object>> ties(List<Tied> ties, boolean fromOther) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Tied tie : ties) {
            if (tie.fromOther() != fromOther) continue;
            Map<String, Object> json = new LinkedHashMap<>(Json.of(tie.tie().values()));
            Dossier other = tie.other();
            json.put("reference", other == null ? null : other.reference());
            json.put("title", other == null ? null : Json.value(other.title()));
            all.add(json);
        }
        return all;
    }

    private static <P extends ObstaclePart> List<Map<String, Object>> parts(PartKind<P> kind, Dossier dossier) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Part<P> part : dossier.parts(kind)) parts.add(Json.of(part.values()));
        return parts;
    }

    private void print(Dossier dossier, List<Tied> ties, List<Change> history, AsOf.@Nullable Past past) {
        Wording wording = options.wording(terminal);
        if (past != null) past.say(terminal, wording);
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.shown()) {
            dossier.values().get(field).ifPresent(value -> line(wording.label(field), wording.value(value)));
        }
        for (PartKind<?> kind : PartKind.all()) {
            if (kind.equals(TieFields.KIND)) ties.forEach(tie -> print(tie, wording));
            else printParts(kind, dossier, wording);
        }
        Redone redone = Redone.of(history.stream().map(Change::changeset).toList());
        for (Change change : history) {
            Changeset.Entry changeset = change.changeset();
            String kind = wording.deed(changeset.kind(), redone.by(changeset) != null);
            line(wording.value(changeset.at()), wording.labelled(changeset.number() + "  " + changeset.by(), kind));
        }
    }

    private void print(Tied tie, Wording wording) {
        Dossier other = tie.other();
        List<String> words = new ArrayList<>(List.of(wording.relation(tie.relation(), tie.fromOther()), tie.target()));
        if (other != null) words.add(other.title().shown(wording.language()));
        tie.about().ifPresent(words::add);
        line(wording.messages().text("kind." + TieFields.KIND.code()), String.join(" · ", words));
    }

    private <P extends ObstaclePart> void printParts(PartKind<P> kind, Dossier dossier, Wording wording) {
        for (Part<P> part : dossier.parts(kind)) {
            List<String> words = new ArrayList<>();
            for (Field<P, ?> field : kind.catalogue().shown()) {
                part.values().get(field).ifPresent(value -> words.add(wording.value(value)));
            }
            line(wording.messages().text("kind." + kind.code()), String.join(" · ", words));
        }
    }

    private void line(String label, String text) {
        terminal.out().printf("%-28s %s%n", label, text.replace("\n", "\n" + " ".repeat(29)));
    }
}
