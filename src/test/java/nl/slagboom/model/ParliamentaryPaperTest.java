package nl.slagboom.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.slagboom.model.value.ParliamentaryPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParliamentaryPaperTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32 851, nr. 75",
                "32851-75",
                "32 851 nr 75",
                "Kamerstuk 32 851, nr. 75",
                "Kamerstukken II 32.851 nr. 75"
            })
    void itsNumberIsReadAsPeopleWriteIt(String written) {
        ParliamentaryPaper paper = ParliamentaryPaper.of(written).orElseThrow();
        assertThat(paper).hasToString("32 851, nr. 75");
        assertThat(paper.page()).hasToString("https://zoek.officielebekendmakingen.nl/kst-32851-75.html");
    }

    @Test
    void aChapterOfTheBudgetBelongsToTheNumber() {
        assertThat(ParliamentaryPaper.of("36 600-VII, nr. 12").orElseThrow().page())
                .hasToString("https://zoek.officielebekendmakingen.nl/kst-36600-VII-12.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Regio Deal", "2026", "OV-2026-0042", "32 851"})
    void whatIsNoneIsNone(String written) {
        assertThat(ParliamentaryPaper.of(written)).isEmpty();
    }
}
