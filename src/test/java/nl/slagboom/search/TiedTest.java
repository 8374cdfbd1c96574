package nl.slagboom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Tie;
import nl.slagboom.model.TieFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Relation;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Saved;
import nl.slagboom.register.Undo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A tie as the obstacle at the other end sees it. */
final class TiedTest {

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());

    @AfterEach
    void close() {
        database.close();
    }

    private Saved logged(String title) {
        return register.log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title)), "Anna");
    }

    private Saved tie(Dossier from, Relation relation, String target) {
        Part<Tie> tie =
                Part.blank(TieFields.KIND).with(TieFields.RELATION, relation).with(TieFields.TARGET, target);
        return register.save(from, from.withPart(TieFields.KIND, tie), "Anna");
    }

    private List<String> said(Dossier of) {
        return search.ties(of).stream()
                .map(tie -> (tie.fromOther() ? "< " : "") + tie.relation() + " " + tie.target())
                .toList();
    }

    @Test
    void theOtherSideKnowsOfItWithoutItsBeingRecordedTwice() {
        Dossier bus = logged("Geen bus").dossier();
        Dossier stop = logged("Geen halte").dossier();
        long before = search.rows().changeset();
        Dossier tied = tie(stop, Relation.FOLLOWS_FROM, " " + bus.reference().toLowerCase(Locale.ROOT))
                .dossier();
        assertThat(said(bus)).containsExactly("< FOLLOWS_FROM " + stop.reference());
        assertThat(said(tied)).containsExactly("FOLLOWS_FROM " + bus.reference());
        assertThat(search.dossier(bus.id()).orElseThrow().parts(TieFields.KIND)).isEmpty();
        assertThat(search.tiesAt(before, bus)).as("it was not so then").isEmpty();
    }

    @Test
    void whatBothRecordedOfEachOtherIsSaidOnce() {
        Dossier bus = logged("Geen bus").dossier();
        Dossier train = logged("Geen trein").dossier();
        tie(train, Relation.SAME_CAUSE, bus.reference());
        tie(search.dossier(train.id()).orElseThrow(), Relation.PART_OF, bus.reference());
        Dossier both = tie(bus, Relation.SAME_CAUSE, train.reference()).dossier();
        assertThat(said(both)).containsExactly("SAME_CAUSE " + train.reference(), "< PART_OF " + train.reference());
    }

    @Test
    void aPaperThatIsNamedLikeAnObstacleIsNone() {
        Dossier bus = logged("Geen bus").dossier();
        Dossier train = tie(logged("Geen trein").dossier(), Relation.LAW, bus.reference())
                .dossier();
        assertThat(said(bus)).isEmpty();
        assertThat(search.ties(train).getFirst().other()).isNull();
    }

    @Test
    void oneThatWasWithdrawnSaysNothingMore() {
        Dossier bus = logged("Geen bus").dossier();
        Saved train = logged("Geen trein");
        tie(train.dossier(), Relation.RELATED, bus.reference());
        Undo undo = new Undo(database, search, new Feed());
        undo.undo(undo.next("Anna").orElseThrow(), "Anna");
        assertThat(said(bus)).isEmpty();
    }
}
