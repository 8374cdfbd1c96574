package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Person;
import nl.slagboom.model.code.Country;
import nl.slagboom.search.Party;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of organisations and persons. */
final class RelationsWindowTest {

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        windows = List.of(window);
        window.log("Geen bus", dossier -> dossier.with(ObstacleFields.authority(Country.NL), "SVB"));
        window.log(
                "Geen trein",
                dossier -> dossier.with(ObstacleFields.authority(Country.NL), "Sociale Verzekeringsbank")
                        .withPart(
                                ActionFields.KIND, Part.blank(ActionFields.KIND).with(ActionFields.OWNER, "SVB")));
        chord(KeyCode.CONTROL, KeyCode.R);
        awaitFocus(window.stage, "relations-rows");
        await(() -> rows().getItems().size() == 2);
    }

    @AfterEach
    void close() throws Exception {
        windows.getFirst().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private TableView<?> rows() {
        return (TableView<?>) node(window().stage, "#relations-rows");
    }

    private List<String> shown() throws Exception {
        return onFx(() ->
                rows().getItems().stream().map(row -> ((Party) row).name()).toList());
    }

    private void choose(String name) throws Exception {
        int row = shown().indexOf(name);
        onFx(() -> {
            rows().getSelectionModel().clearAndSelect(row);
            return 0;
        });
        Keys.settle();
    }

    private void type(String field, String text) throws Exception {
        onFx(() -> {
            TextInputControl box = (TextInputControl) node(window().stage, "#" + field);
            box.requestFocus();
            box.setText(text);
            return 0;
        });
        Keys.settle();
    }

    private ButtonBase button(String id) {
        return (ButtonBase) node(window().stage, "#" + id);
    }

    private String text(String button) throws Exception {
        return onFx(() -> button(button).getText());
    }

    private void fire(String button) throws Exception {
        onFx(() -> {
            button(button).fire();
            return 0;
        });
        Keys.settle();
    }

    private Callable<Boolean> known(String name) {
        return () -> window().search.directory().of(name).isPresent();
    }

    private Party party(String name) {
        return window().search.directory().of(name).orElseThrow();
    }

    @Test
    void aNameIsChangedWhereverItStandsAndCtrlZTakesThatBack() throws Exception {
        choose("SVB");
        key(KeyCode.F2);
        awaitFocus(window().stage, "relation-name");
        type("relation-name", "SVB Leiden");
        assertThat(text("relation-rename")).isEqualTo("Overal wijzigen: bij 2 belemmeringen");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(known("SVB Leiden"));
        assertThat(party("SVB Leiden").obstacles()).hasSize(2);
        await(() -> shown(window()).equals(List.of("Sociale Verzekeringsbank", "SVB Leiden")));
        assertThat(window().search.changesets(1).getFirst().sentence())
                .isEqualTo("„SVB” heet nu „SVB Leiden”, bij 2 belemmeringen");
        onFx(() -> {
            rows().requestFocus();
            return 0;
        });
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(known("SVB"));
        assertThat(party("SVB").obstacles()).hasSize(2);
    }

    private static List<String> shown(OpenWindow window) {
        return ((TableView<?>) node(window.stage, "#relations-rows"))
                .getItems().stream().map(row -> ((Party) row).name()).toList();
    }

    @Test
    void theNameOfAnotherMakesTheTwoOneWhichIsSaidBefore() throws Exception {
        choose("SVB");
        type("relation-name", "Sociale Verzekeringsbank");
        await(() -> button("relation-rename")
                .getText()
                .equals("Samenvoegen met „Sociale Verzekeringsbank”: bij 2 belemmeringen"));
        fire("relation-rename");
        await(() -> shown(window()).equals(List.of("Sociale Verzekeringsbank")));
        assertThat(party("Sociale Verzekeringsbank").obstacles()).hasSize(2);
        Dossier train = window().search.dossiers().getLast();
        assertThat(train.parts(ActionFields.KIND).getFirst().get(ActionFields.OWNER))
                .contains("Sociale Verzekeringsbank");
    }

    @Test
    void whatIsKnownIsWrittenWhenOneGoesOnToAnother() throws Exception {
        choose("SVB");
        key(KeyCode.ENTER);
        awaitFocus(window().stage, "relation-abbreviation");
        type("relation-email", "post@example.nl");
        choose("Sociale Verzekeringsbank");
        await(() -> party("SVB").organisation() != null);
        assertThat(party("SVB").organisation())
                .isNotNull()
                .satisfies(office -> assertThat(office.email()).isEqualTo("post@example.nl"));
        assertThat(onFx(() -> ((Party) rows().getSelectionModel().getSelectedItem()).name()))
                .isEqualTo("Sociale Verzekeringsbank");
    }

    @Test
    void howAPersonIsReachedIsKeptUntilADayAndErasedAtTheSecondPress() throws Exception {
        window().register
                .relations()
                .keep(new Person.Entry(UUID.randomUUID(), "Eva", null, null, null, null), "SVB", "", "Anna");
        await(() -> shown(window()).contains("Eva"));
        choose("Eva");
        type("contact-phone", "06 1234 5678");
        fire("contact-keep");
        await(() -> party("Eva").contact() != null);
        await(() -> node(window().stage, "#contact-kept") instanceof Label kept
                && kept.getText().startsWith("Bewaard tot "));
        if (Boolean.getBoolean("slagboom.pictures")) Desk.picture(window().stage, "relations-person", 1);
        fire("contact-erase");
        assertThat(party("Eva").contact()).isNotNull();
        assertThat(text("contact-erase")).isEqualTo("Voorgoed wissen: druk nog eens");
        fire("contact-erase");
        await(() -> party("Eva").contact() == null);
    }

    @Test
    void aPieceOfANameNarrowsTheListAndEnterOnAnObstacleGoesThere() throws Exception {
        choose("SVB");
        chord(KeyCode.CONTROL, KeyCode.F);
        awaitFocus(window().stage, "relations-search");
        Keys.type("VERZ");
        await(() -> shown(window()).equals(List.of("Sociale Verzekeringsbank")));
        await(() -> ((TextInputControl) node(window().stage, "#relation-name"))
                .getText()
                .equals("Sociale Verzekeringsbank"));
        key(KeyCode.DOWN);
        Keys.tabTo(window().stage, "relation-obstacles");
        key(KeyCode.ENTER);
        await(() -> window().stage.getScene().lookup("#sections") != null);
        assertThat(onFx(() -> window().stage.getScene().lookup("#relations") == null))
                .isTrue();
    }
}
