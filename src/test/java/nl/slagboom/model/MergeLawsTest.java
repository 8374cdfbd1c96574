package nl.slagboom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.slagboom.model.code.Country;
import org.junit.jupiter.api.Test;

/** What holds of every merge, whatever was done on either side. */
final class MergeLawsTest {

    private static final int CASES = 3_000;
    private static final long SEED = Long.getLong("slagboom.seed", System.nanoTime());

    private static void always(Consumer<MadeUpMerge> law) {
        for (int i = 0; i < CASES; i++) {
            MadeUpMerge one = MadeUpMerge.of(SEED + i);
            try {
                law.accept(one);
            } catch (AssertionError e) {
                throw new AssertionError("Again with -Dslagboom.seed=" + one.seed() + "\n" + e.getMessage(), e);
            }
        }
    }

    private static void comesTo(Dossier what, Dossier base, Dossier mine, Dossier theirs) {
        Merge merge = Merge.of(base, mine, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged()).matches(what::saysTheSameAs, "says the same as " + what);
        assertThat(merge.merged().id()).isEqualTo(mine.id());
        assertThat(merge.merged().version()).isEqualTo(mine.version());
    }

    @Test
    void whereTheyChangedNothingItIsMine() {
        always(one -> comesTo(one.mine(), one.base(), one.mine(), one.base()));
    }

    @Test
    void whereIChangedNothingItIsTheirs() {
        always(one -> comesTo(one.theirs(), one.base(), one.base(), one.theirs()));
    }

    @Test
    void whereBothDidTheSameItIsThat() {
        always(one -> comesTo(one.mine(), one.base(), one.mine(), one.mine()));
    }

    @Test
    void noValueStoodOnNeitherSide() {
        always(one -> {
            for (Held held : one.held())
                for (Held.Single single : held.singles())
                    assertThat(single.merged()).as(held.toString()).isIn(single.mine(), single.theirs());
            for (PartKind<?> kind : PartKind.all())
                for (UUID id : one.parts(kind)) assertPartStoodOnASide(kind, id, one);
        });
    }

    private static void assertPartStoodOnASide(PartKind<?> kind, UUID id, MadeUpMerge one) {
        Optional<?> mine = one.mine().part(kind, id);
        Optional<?> theirs = one.theirs().part(kind, id);
        Optional<?> merged = one.merge().merged().part(kind, id);
        if (mine.isEmpty() || theirs.isEmpty()) assertThat(merged).isIn(mine, theirs);
        else assertThat(merged).isPresent();
    }

    @Test
    void whatOnlyOneSideChangedIsAsThatSideHasIt() {
        always(one -> {
            for (Held held : one.held()) {
                if (held.torn()) continue;
                if (held.replaced()) assertThat(held.merged()).isEqualTo(held.mine());
                for (Held.Single single : held.replaced() ? List.<Held.Single>of() : held.singles())
                    assertThat(single.merged()).as(held.toString()).isEqualTo(single.due());
            }
            for (PartKind<?> kind : PartKind.all())
                for (UUID id : one.parts(kind)) assertPartIsAsLastChanged(kind, id, one);
        });
    }

    /** What both still have is merged field by field, and looked at there. */
    private static void assertPartIsAsLastChanged(PartKind<?> kind, UUID id, MadeUpMerge one) {
        Optional<?> base = one.base().part(kind, id);
        Optional<?> mine = one.mine().part(kind, id);
        Optional<?> theirs = one.theirs().part(kind, id);
        if (mine.isPresent() && theirs.isPresent()) return;
        Optional<?> due = mine.equals(base) ? theirs : mine;
        assertThat(one.merge().merged().part(kind, id)).isEqualTo(due);
    }

    @Test
    void whatBothChangedDifferentlyIsNamedAndNothingElse() {
        always(one -> {
            Set<Place> due = new HashSet<>();
            for (Held held : one.held()) {
                boolean isTorn = held.torn() && held.field().isShown() && !Objects.equals(held.mine(), held.theirs());
                if (isTorn || held.clashes()) due.add(held.place());
            }
            for (PartKind<?> kind : PartKind.all())
                for (UUID id : one.parts(kind))
                    if (isRemovedHereAndEditedThere(kind, id, one)) due.add(new Place(kind, id, null));
            assertThat(one.merge().conflicts())
                    .extracting(Place::of)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(due);
        });
    }

    private static boolean isRemovedHereAndEditedThere(PartKind<?> kind, UUID id, MadeUpMerge one) {
        Optional<?> base = one.base().part(kind, id);
        Optional<?> mine = one.mine().part(kind, id);
        Optional<?> theirs = one.theirs().part(kind, id);
        return base.isPresent() && mine.isPresent() != theirs.isPresent() && !mine.equals(base) && !theirs.equals(base);
    }

    @Test
    void whatIsNamedIsNamedAsItStood() {
        always(one -> {
            for (Held held : one.held())
                for (Conflict conflict : one.merge().conflicts())
                    if (Place.of(conflict).equals(held.place()))
                        assertThat(conflict)
                                .isEqualTo(new Conflict(
                                        conflict.kind(),
                                        conflict.part(),
                                        held.field(),
                                        held.base(),
                                        held.mine(),
                                        held.theirs()));
        });
    }

    @Test
    void theOrderOfTheSidesChangesNamesNotContent() {
        always(one -> {
            MadeUpMerge swapped = one.swapped();
            assertThat(swapped.merge().conflicts())
                    .containsExactlyInAnyOrderElementsOf(exchanged(one.merge().conflicts()));
            List<Held> here = one.held();
            List<Held> there = swapped.held();
            for (int i = 0; i < here.size(); i++) {
                if (here.get(i).torn() || here.get(i).clashes()) continue;
                assertThat(there.get(i).merged())
                        .as(here.get(i).toString())
                        .isEqualTo(here.get(i).merged());
            }
            if (one.merge().conflicts().isEmpty())
                assertThat(swapped.merge().merged()).matches(one.merge().merged()::saysTheSameAs, "says the same");
        });
    }

    private static List<Conflict> exchanged(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(one -> new Conflict(one.kind(), one.part(), one.field(), one.base(), one.theirs(), one.mine()))
                .toList();
    }

    /** What a side says of a status is said of that status, and of no other. */
    @Test
    void aStatusNeverStandsBesideTheDayOrTheReasonOfAnother() {
        List<List<Field<Obstacle, ?>>> together = new ArrayList<>();
        together.add(List.of(
                ObstacleFields.STATUS_NOW,
                ObstacleFields.STATUS_ON,
                ObstacleFields.STATUS_REASON,
                ObstacleFields.POINTS_TO,
                ObstacleFields.RECOGNISED));
        for (Country country : Country.values())
            together.add(List.of(ObstacleFields.status(country), ObstacleFields.statusOn(country)));
        always(one -> {
            for (List<Field<Obstacle, ?>> fields : together) {
                if (one.mine().values().same(fields.getFirst(), one.theirs().values())) continue;
                assertThat(said(fields, one.merge().merged()))
                        .isIn(said(fields, one.mine()), said(fields, one.theirs()));
            }
        });
    }

    private static List<Optional<?>> said(List<Field<Obstacle, ?>> fields, Dossier dossier) {
        return fields.stream().<Optional<?>>map(dossier::get).toList();
    }

    @Test
    void whatIsOnlyTypedOnAnotherKeyboardNeitherClashesNorChangesAnything() {
        assertThat(MadeUpValues.typedElsewhere("Café\nfermé")).isEqualTo(" Cafe\u0301\r\nferme\u0301\r\n");
        always(one -> {
            Dossier mine = MadeUpDossiers.typedElsewhere(one.mine());
            comesTo(one.mine(), one.base(), one.mine(), mine);
            comesTo(one.mine(), one.base(), mine, one.base());
            comesTo(one.mine(), one.base(), one.mine(), MadeUpDossiers.typedElsewhere(one.base()));
        });
    }

    /** Or these laws would hold of nothing. */
    @Test
    void everyFieldThatCanClashDoesSoInSomeCase() {
        Set<Object> clashed = new HashSet<>();
        always(one -> Place.named(one.merge())
                .forEach(place ->
                        clashed.add(place.field() == null ? Objects.requireNonNull(place.kind()) : place.field())));
        String again = "-Dslagboom.seed=" + SEED;
        assertThat(clashed).as(again).containsAll(PartKind.all());
        Stream<Field<?, ?>> fields = Stream.concat(
                ObstacleFields.ALL.fields().stream(),
                PartKind.all().stream().flatMap(kind -> kind.catalogue().fields().stream()));
        assertThat(fields.filter(Field::isStated)
                        .filter(field -> !Held.isSet(field.type()) && !(field.type() instanceof FieldType.Flag)))
                .as(again)
                .hasSizeGreaterThan(40)
                .allMatch(clashed::contains);
    }
}
