package nl.slagboom.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Part;
import nl.slagboom.model.Tie;
import nl.slagboom.model.TieFields;
import nl.slagboom.model.code.Relation;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * What an obstacle has to do with another one, an instrument or a paper: seen from where it was recorded, or from the other
 * side. It is recorded once.
 *
 * @param tie as it was recorded
 * @param other the obstacle at the other end; null where there is none
 * @param fromOther whether the other one has it recorded
 */
public record Tied(Part<Tie> tie, @Nullable Dossier other, boolean fromOther) {

    /** One without a word on what it is says that they have to do with each other. */
    public Relation relation() {
        return tie.get(TieFields.RELATION).orElse(Relation.RELATED);
    }

    /** The reference of the other obstacle, or what else it is tied to, as it was recorded. */
    public String target() {
        return other == null ? tie.get(TieFields.TARGET).orElse("") : other.reference();
    }

    public Optional<String> about() {
        return tie.get(TieFields.ABOUT);
    }

    /** First what it says itself, as it was recorded; then what others say of it, by their reference. */
    static List<Tied> of(Session session, Dossier dossier) {
        List<Part<Tie>> own = dossier.parts(TieFields.KIND);
        Set<String> named = own.stream().map(Tied::named).collect(Collectors.toSet());
        Map<String, Dossier> others = new TreeMap<>();
        Dossiers.load(session, ids(session, named, key(dossier.reference()))).values().stream()
                .filter(other -> !other.isWithdrawn() && !other.id().equals(dossier.id()))
                .forEach(other -> others.put(key(other.reference()), other));
        Stream<Tied> said = own.stream().map(tie -> new Tied(tie, others.get(named(tie)), false));
        Stream<Tied> heard = others.values().stream()
                .flatMap(other -> other.parts(TieFields.KIND).stream()
                        .filter(tie -> named(tie).equals(key(dossier.reference())))
                        .map(tie -> new Tied(tie, other, true)));
        List<Tied> ours = said.toList();
        return Stream.concat(ours.stream(), heard.filter(isNews(ours))).toList();
    }

    /** What is the same from both sides and was recorded on both is said once. */
    private static Predicate<Tied> isNews(List<Tied> ours) {
        return heard -> !heard.relation().isMutual()
                || ours.stream()
                        .noneMatch(said -> said.relation() == heard.relation()
                                && said.target().equals(heard.target()));
    }

    private static List<UUID> ids(Session session, Set<String> named, String reference) {
        List<UUID> ids = session.createSelectionQuery(
                        "select o.id from Obstacle o where upper(o.reference) in :named or o.id in"
                                + " (select t.obstacleId from Tie t where upper(t.target) = :reference)",
                        UUID.class)
                .setParameterList("named", named.isEmpty() ? Set.of("") : named)
                .setParameter("reference", reference)
                .getResultList();
        return ids.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** Nothing where it is tied to what is no obstacle. */
    private static String named(Part<Tie> tie) {
        boolean isToObstacle =
                tie.get(TieFields.RELATION).orElse(Relation.RELATED).isToObstacle();
        return isToObstacle ? key(tie.get(TieFields.TARGET).orElse("")) : "";
    }

    private static String key(String reference) {
        return reference.strip().toUpperCase(Locale.ROOT);
    }
}
