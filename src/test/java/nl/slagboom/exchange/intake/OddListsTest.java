package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.slagboom.exchange.read.OddFile;
import nl.slagboom.exchange.read.OddFiles;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Unreadable;
import nl.slagboom.model.code.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are out of the ordinary, up to their plan. */
final class OddListsTest {

    private final List<Wording> wordings = Arrays.stream(Language.values())
            .map(language -> new Wording(Messages.of(language.locale())))
            .toList();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachIsPlannedOrHoldsNoListAndAllThatIsSaidOfItHasWords() throws IOException, GeneralSecurityException {
        int planned = 0;
        try (Desk desk = new Desk(folder)) {
            for (OddFile odd : OddFiles.all()) {
                Path file = odd.in(folder);
                long start = System.nanoTime();
                try {
                    ImportPlan plan = desk.plan(file, null);
                    plan.allProblems().forEach(problem -> wordings.forEach(problem::text));
                    planned++;
                } catch (Unreadable e) {
                    assertThat(e.key()).as(odd.name()).isIn("unreadable.nolist", "unreadable.columns.many");
                }
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .as(odd.name())
                        .isLessThan(Duration.ofMinutes(1));
            }
        }
        assertThat(planned).isGreaterThan(OddFiles.all().size() / 2);
    }
}
