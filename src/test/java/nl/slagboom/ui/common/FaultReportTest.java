package nl.slagboom.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is sent on of a fault tells where it was, and nothing of what lies in a register. */
final class FaultReportTest {

    @Test
    void itNamesCodeKindsAndPlacesButNotWhatWasSaid() {
        var fault = new IllegalStateException("GEHEIM", new IllegalArgumentException("GEHEIM, de naam van een melder"));
        assertThat(FaultReport.of("500D4BA6", fault))
                .contains("500D4BA6", "IllegalStateException", "IllegalArgumentException", "FaultReportTest.java:")
                .doesNotContain("GEHEIM");
    }
}
