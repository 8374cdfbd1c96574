package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Escalation;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What follows on an obstacle, and who reported it. */
final class FollowUpTest {

    private List<OpenWindow> windows = List.of();

    private Dossier open(UnaryOperator<Dossier> shape) throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        windows = List.of(window);
        Dossier logged = window.log("Geen bus", shape);
        window.choose(0);
        return logged;
    }

    @AfterEach
    void close() throws Exception {
        windows.getFirst().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private Dossier now(Dossier dossier) {
        return window().search.dossier(dossier.id()).orElseThrow();
    }

    private void fire(String id) throws Exception {
        onFx(() -> {
            ((ButtonBase) node(window().stage, "#" + id)).fire();
            return 0;
        });
        Keys.settle();
    }

    private void type(String id, String text) throws Exception {
        onFx(() -> {
            TextInputControl box = (TextInputControl) node(window().stage, "#" + id);
            box.requestFocus();
            box.setText(text);
            return 0;
        });
        Keys.settle();
    }

    private String text(String id) throws Exception {
        return onFx(() -> ((Labeled) node(window().stage, "#" + id)).getText());
    }

    private void picture(String name) throws Exception {
        if (Boolean.getBoolean("slagboom.pictures")) Desk.picture(window().stage, name, 1);
    }

    @Test
    void aDigitOrAnArrowGoesToARungOfTheLadderAndTheRungSaysThatItIsTheOne() throws Exception {
        Dossier bus = open(dossier -> dossier.with(ObstacleFields.ESCALATION, Escalation.OFFICIALS_GROS));
        window().section(3);
        RadioButton second = window().field("escalation-2", RadioButton.class);
        assertThat(onFx(second::getText)).isEqualTo("2  ambtelijk GROS-overleg  ← nu hier");
        assertThat(onFx(second::isSelected)).isTrue();
        onFx(() -> {
            second.requestFocus();
            return 0;
        });
        Keys.settle();
        key(KeyCode.DIGIT4);
        assertThat(Keys.focused(window().stage)).isEqualTo("escalation-4");
        key(KeyCode.DOWN);
        picture("ladder");
        assertThat(text("escalation-3")).endsWith("← nu hier");
        assertThat(text("escalation-4")).isEqualTo("4  bewindspersonen, top");
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> now(bus).get(ObstacleFields.ESCALATION).equals(Optional.of(Escalation.ADMINISTRATORS)));
        await(() -> node(window().stage, "#save").isDisabled());
        onFx(() -> {
            node(window().stage, "#escalation-3").requestFocus();
            return 0;
        });
        Keys.settle();
        key(KeyCode.DIGIT0);
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> now(bus).get(ObstacleFields.ESCALATION).isEmpty());
    }

    @Test
    void whoWasLastSpokenToIsSaidWithTheDayAlsoWhereALaterNoteNamesNobody() throws Exception {
        open(dossier -> dossier.withPart(
                        NoteFields.KIND,
                        Part.blank(NoteFields.KIND)
                                .with(NoteFields.WRITTEN_ON, LocalDate.of(2026, 3, 2))
                                .with(NoteFields.SPOKEN_TO, "Jens Müller, Land NRW")
                                .with(NoteFields.TEXT, "Wil het in juni\nopnieuw bekijken."))
                .withPart(
                        NoteFields.KIND,
                        Part.blank(NoteFields.KIND)
                                .with(NoteFields.WRITTEN_ON, LocalDate.of(2026, 4, 1))
                                .with(NoteFields.TEXT, "Stukken gelezen")));
        window().section(3);
        assertThat(onFx(window().field("last-spoken", Label.class)::getText))
                .isEqualTo("Laatst gesproken: Jens Müller, Land NRW · 2-3-2026 · Wil het in juni opnieuw bekijken.");
    }

    @Test
    void whoReportedItByTelephoneWasSpokenTo() throws Exception {
        open(dossier -> dossier.withPart(
                        NoteFields.KIND,
                        Part.blank(NoteFields.KIND)
                                .with(NoteFields.WRITTEN_ON, LocalDate.of(2026, 3, 2))
                                .with(NoteFields.SPOKEN_TO, "Jens Müller"))
                .withPart(ReportFields.KIND, report(Channel.PHONE, LocalDate.of(2026, 3, 4)))
                .withPart(ReportFields.KIND, report(Channel.MAIL, LocalDate.of(2026, 3, 5))));
        window().section(3);
        assertThat(onFx(window().field("last-spoken", Label.class)::getText))
                .isEqualTo("Gemeld per telefoon: 4-3-2026 · EUREGIO · Er rijdt geen bus");
    }

    @Test
    void aTalkAfterTheReportIsTheLast() throws Exception {
        open(dossier -> dossier.withPart(ReportFields.KIND, report(Channel.MEETING, LocalDate.of(2026, 3, 1)))
                .withPart(
                        NoteFields.KIND,
                        Part.blank(NoteFields.KIND)
                                .with(NoteFields.WRITTEN_ON, LocalDate.of(2026, 3, 2))
                                .with(NoteFields.SPOKEN_TO, "Jens Müller")));
        window().section(3);
        assertThat(onFx(window().field("last-spoken", Label.class)::getText))
                .isEqualTo("Laatst gesproken: Jens Müller · 2-3-2026");
    }

    private static Part<Report> report(Channel channel, LocalDate on) {
        return Part.blank(ReportFields.KIND)
                .with(ReportFields.MADE_ON, PartialDate.of(on))
                .with(ReportFields.CHANNEL, channel)
                .with(ReportFields.ORGANISATION, "EUREGIO")
                .with(ReportFields.WORDS, "Er rijdt geen bus");
    }

    @Test
    void theReportsAreCountedDrawnAndSaidAboveThem() throws Exception {
        open(dossier -> dossier.withPart(
                        ReportFields.KIND,
                        Part.blank(ReportFields.KIND)
                                .with(ReportFields.MADE_ON, PartialDate.of(LocalDate.of(2025, 11, 3)))
                                .with(ReportFields.CHANNEL, Channel.GRENSINFOPUNT)
                                .with(ReportFields.ORGANISATION, "EUREGIO"))
                .withPart(
                        ReportFields.KIND,
                        Part.blank(ReportFields.KIND)
                                .with(ReportFields.MADE_ON, PartialDate.of(LocalDate.of(2026, 2, 14)))
                                .with(ReportFields.CHANNEL, Channel.MAIL)
                                .with(ReportFields.AMOUNT, new Quantity(5, false))));
        window().section(window().sectionOf("report"));
        String said = onFx(window().field("reports-said", Label.class)::getText);
        assertThat(said)
                .isEqualTo(
                        "2 meldingen, samen 6 keer gemeld. Van 3-11-2025 tot 14-2-2026. Kanaal: e-mail of brief (5 keer),"
                                + " GrensInfoPunt (1 keer). Gemeld door: EUREGIO (1 keer).");
        assertThat(onFx(() -> node(window().stage, "#reports-picture")
                        .lookupAll(".reports-bar")
                        .size()))
                .isEqualTo(2);
        picture("reports");
    }

    @Test
    void whoReportedIsNotedBesideTheReportAndErasedAtOnce() throws Exception {
        Dossier bus = open(dossier -> dossier.withPart(ReportFields.KIND, Part.blank(ReportFields.KIND)));
        UUID report = bus.parts(ReportFields.KIND).getFirst().id();
        window().section(window().sectionOf("report"));
        window().field("reporter-open", ButtonBase.class);
        fire("reporter-open");
        type("reporter-name", "Eva de Vries");
        type("reporter-phone", "06 1234 5678");
        // Going on writes it, and is no change of the obstacle that would have to be recorded.
        onFx(() -> {
            node(window().stage, "#report-words").requestFocus();
            return 0;
        });
        await(() -> window().search.reporters(bus.id()).containsKey(report));
        Contact.Entry kept = window().search.reporters(bus.id()).get(report);
        assertThat(kept).isNotNull().satisfies(contact -> {
            assertThat(contact.name()).isEqualTo("Eva de Vries");
            assertThat(contact.deleteOn()).isNotNull();
        });
        await(() -> ((Labeled) node(window().stage, "#reporter-told"))
                .getText()
                .startsWith("Melder: Eva de Vries · 06 1234 5678 (bewaard tot "));
        assertThat(Keys.focused(window().stage)).isEqualTo("report-words");
        assertThat(onFx(() -> node(window().stage, "#save").isDisabled())).isTrue();
        picture("reporter");
        Keys.type("ZEI DIT");
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> now(bus).parts(ReportFields.KIND)
                .getFirst()
                .get(ReportFields.WORDS)
                .isPresent());
        assertThat(now(bus).parts(ReportFields.KIND).getFirst().get(ReportFields.CONTACT))
                .isPresent();
        await(() -> window().stage.getScene().lookup("#reporter-told") != null
                && node(window().stage, "#save").isDisabled());
        assertThat(text("sentence")).doesNotContain("collega");
        fire("reporter-erase");
        assertThat(window().search.reporters(bus.id())).isNotEmpty();
        fire("reporter-erase");
        await(() -> window().search.reporters(bus.id()).isEmpty());
        await(() -> ((Labeled) node(window().stage, "#reporter-told")).getText().isEmpty());
    }

    @Test
    void aReportThatIsNotRecordedYetSaysThatItsReporterComesAfter() throws Exception {
        open(dossier -> dossier);
        window().section(window().sectionOf("report"));
        window().field("add-report", ButtonBase.class);
        fire("add-report");
        assertThat(onFx(() -> window().stage.getScene().lookup("#reporter-open") == null))
                .isTrue();
        TextInputControl words = window().text("report-words");
        onFx(() -> {
            words.setText("Zei dit");
            return 0;
        });
        chord(KeyCode.CONTROL, KeyCode.S);
        window().field("reporter-open", ButtonBase.class);
    }
}
