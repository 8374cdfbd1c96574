package nl.slagboom.exchange.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.exchange.write.HandOver;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.search.Row;

/** Ours and a partner's, who has a register of his own; each hands out to the other all that he may see. */
final class TwoRegisters implements AutoCloseable {

    static final String OURSELVES = "Provincie Gelderland";
    static final String PARTNER = "Staatskanzlei NRW";
    private static final Audience PARTNERS = Audience.partner(null);

    final Desk ours;
    final Desk theirs;
    private final Path folder;
    private int files;

    TwoRegisters(Path folder) {
        this.folder = folder;
        ours = new Desk(folder);
        theirs = new Desk(folder);
    }

    /** What the partner usually may change. */
    Path given() {
        return give(ours, new Giving.Wish(PARTNER, Neighbour.NRW, List.of(Language.DE), all(ours), null, null));
    }

    /** All that is not ours to change there: it comes from us. */
    Path givenBack() {
        Set<String> everything = fields().stream().map(Field::code).collect(Collectors.toSet());
        return give(theirs, new Giving.Wish(OURSELVES, null, List.of(Language.DE), all(theirs), everything, null));
    }

    private Path give(Desk from, Giving.Wish wish) {
        Path file = folder.resolve("round" + ++files + ".xlsx");
        new Giving(from.search, from.register, Desk.CLOCK).give(wish, file, Desk.ANNA, Progress.NONE);
        return file;
    }

    private static List<UUID> all(Desk desk) {
        return desk.search.dossiers().stream().map(Dossier::id).toList();
    }

    ImportPlan planAtTheirs(Path file) {
        return plan(theirs, file, OURSELVES);
    }

    ImportPlan planAtOurs(Path file) {
        return plan(ours, file, PARTNER);
    }

    private static ImportPlan plan(Desk desk, Path file, String from) {
        return desk.plan(desk.intake.asAnswer(desk.open(file)), from);
    }

    /** What of a register the other may see, by obstacle, part and field. */
    static Map<String, Object> shared(Desk desk) {
        Map<String, Object> shared = new TreeMap<>();
        for (Dossier obstacle : desk.search.dossiers()) {
            if (!PARTNERS.maySee(Row.of(obstacle))) continue;
            fields().forEach(field ->
                    obstacle.get(field).ifPresent(value -> shared.put(obstacle.id() + " " + field.code(), value)));
            parts(obstacle, ActionFields.KIND, shared);
            parts(obstacle, ReportFields.KIND, shared);
        }
        return shared;
    }

    private static List<Field<Obstacle, ?>> fields() {
        return HandOver.fields(PARTNERS).stream().filter(Field::isStated).toList();
    }

    private static <P extends ObstaclePart> void parts(Dossier obstacle, PartKind<P> kind, Map<String, Object> shared) {
        for (Field<P, ?> field : kind.catalogue().fields()) {
            if (!PARTNERS.maySee(field)) continue;
            obstacle.parts(kind)
                    .forEach(part -> part.get(field)
                            .ifPresent(
                                    value -> shared.put(obstacle.id() + " " + part.id() + " " + field.code(), value)));
        }
    }

    @Override
    public void close() {
        ours.close();
        theirs.close();
    }
}
