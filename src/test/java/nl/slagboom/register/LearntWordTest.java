package nl.slagboom.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.LearntWord.Meaning;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.KeptBy;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the register remembers of partners' words. */
@ParameterizedClass
@EnumSource
final class LearntWordTest {

    private static final Meaning ROADS = new Meaning("NRW", "Theme", "Straßenwesen", "MOBILITY");

    private final Database database;
    private final Search search;
    private final Register register;

    LearntWordTest(KeptBy kept) {
        database = kept.open(Clock.systemUTC());
        search = new Search(database);
        register = new Register(database, search, new Feed());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<Meaning> learnt() {
        return search.exchanges().learntWords().stream()
                .map(LearntWord.Entry::meaning)
                .toList();
    }

    @Test
    void severalWordsAreLearntInOneChangesetThatSaysWhich() {
        Meaning done = new Meaning("NRW", "Status", "Erledigt", "RESOLVED");
        register.learnWords(List.of(ROADS, done), "Zwei Wörter", "Anna");
        assertThat(learnt()).containsExactlyInAnyOrder(ROADS, done);
        assertThat(search.changesets(5)).first().satisfies(changeset -> {
            assertThat(changeset.kind()).isEqualTo(ChangeKind.SETTINGS);
            assertThat(changeset.sentence()).isEqualTo("Zwei Wörter");
        });
        assertThat(database.check().findings()).isEmpty();
    }

    @Test
    void aWordHasOneMeaningForAPartnerHoweverBothAreSpelt() {
        register.learnWords(List.of(ROADS), "", "Anna");
        Meaning other = new Meaning("nrw", "Theme", "STRASSENWESEN", "ECONOMY");
        register.learnWords(List.of(other), "", "Bram");
        assertThat(learnt()).containsExactly(other);
        register.learnWords(List.of(other, ROADS), "", "Bram");
        assertThat(learnt()).containsExactly(ROADS);
    }

    @Test
    void ofAnotherPartnerOrAnotherListItIsAnotherWord() {
        Meaning theirs = new Meaning("Vlaanderen", "Theme", "Straßenwesen", "ECONOMY");
        Meaning status = new Meaning("NRW", "Status", "Straßenwesen", "LAPSED");
        register.learnWords(List.of(ROADS, theirs, status), "", "Anna");
        assertThat(learnt()).containsExactlyInAnyOrder(ROADS, theirs, status);
    }

    @Test
    void whatIsForgottenIsGoneAndTheChainHolds() {
        register.learnWords(List.of(ROADS), "", "Anna");
        LearntWord.Entry word = search.exchanges().learntWords().getFirst();
        register.forgetWords(List.of(word.id()), "Vergessen", "Anna");
        register.forgetWords(List.of(word.id()), "Noch einmal", "Anna");
        assertThat(learnt()).isEmpty();
        assertThat(database.check().findings()).isEmpty();
    }
}
