package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.DatePickerSkin;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar from which a day is picked speaks the language of the window. */
final class CalendarTest {

    private static OpenWindow window;

    @BeforeAll
    static void openAWindow() throws Exception {
        window = new OpenWindow(Drafts.none());
        window.log("Geen bus", obstacle -> obstacle.with(ObstacleFields.NEXT_STEP_DUE, LocalDate.of(2025, 3, 5)));
        window.choose(0);
        window.section(3);
    }

    @AfterAll
    static void closeIt() throws Exception {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"NL,Maart,ma", "DE,März,Mo", "FR,Mars,lun", "EN,March,Mon"})
    void itsMonthAndItsFirstDayAreOfThatLanguage(Language language, String month, String day) throws Exception {
        window.speak(language);
        DatePicker picker = window.field(ObstacleFields.NEXT_STEP_DUE.code(), DatePicker.class);
        List<String> said = onFx(() -> {
            picker.applyCss(); // until then it has no calendar
            picker.show();
            Node content = ((DatePickerSkin) picker.getSkin()).getPopupContent();
            content.applyCss();
            List<String> words = content.lookupAll(".label").stream()
                    .map(label -> ((Label) label).getText())
                    .toList();
            List<String> days = content.lookupAll(".day-name-cell").stream()
                    .map(cell -> ((Labeled) cell).getText().toLowerCase(language.locale()))
                    .toList();
            picker.hide();
            assertThat(words).contains(month);
            return days;
        });
        assertThat(said.getFirst()).startsWith(day.toLowerCase(language.locale()));
    }
}
