package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import nl.slagboom.exchange.intake.PartnersFile;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.ui.intake.IntakeView;

/**
 * A workbook with four obstacles went to Germans, both sides went on, and their answer lies in the folder: three questions, two
 * in the first obstacle and one in the second; in the last two a cell was emptied, another was filled, and a row is new.
 */
final class PartnersAnswer {

    static final String OFFICE = "Staatskanzlei NRW";
    private static final String LIST = "Hindernisse";
    private static final List<String> TITLES = List.of(
            "Der Bus endet an der Grenze", "Das Diplom zählt nicht", "Der Rettungswagen wartet", "Die Straße endet");

    private final OpenWindow window;
    private final Path file;
    private final List<UUID> obstacles = new ArrayList<>();
    private final HandOut.Entry given;

    PartnersAnswer(OpenWindow window, Path folder) throws Exception {
        this(window, folder, LocalDate.of(2027, 3, 1));
    }

    /** @param answerBy until when it was asked */
    PartnersAnswer(OpenWindow window, Path folder, LocalDate answerBy) throws Exception {
        this.window = window;
        file = folder.resolve("antwort.xlsx");
        for (String title : TITLES) {
            Dossier logged = window.log(
                    title,
                    fresh -> fresh.with(ObstacleFields.TITLE, LocalizedText.of(Language.DE, title))
                            .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS)
                            .with(ObstacleFields.NEIGHBOURS, Set.of(Neighbour.NRW))
                            .with(ObstacleFields.NEXT_STEP, "Gespräch mit dem Ministerium")
                            .with(ObstacleFields.NEXT_STEP_OWNER, "Frau Amman")
                            .with(
                                    ObstacleFields.STATE_OF_PLAY,
                                    LocalizedText.of(
                                            Language.DE,
                                            "Beide Ministerien prüfen den Vertrag; im Herbst wird über ihn gesprochen.")));
            obstacles.add(logged.id());
        }
        given = window.giving.give(
                new Giving.Wish(OFFICE, Neighbour.NRW, List.of(Language.DE), obstacles, null, answerBy),
                file,
                "Anna",
                Progress.NONE);
        edit(0, ObstacleFields.NEXT_STEP, "Brief an das Ministerium");
        edit(
                0,
                ObstacleFields.STATE_OF_PLAY,
                LocalizedText.of(
                        Language.DE,
                        "Beide Ministerien haben den Vertrag geprüft; im Herbst wird über ihn gesprochen."));
        edit(1, ObstacleFields.NEXT_STEP, "Rundschreiben");
        type(0, "Nächster Schritt", "Anruf");
        type(0, "Sachstand", "Beide Ministerien prüfen den Vertrag; im Frühjahr wird über ihn abgestimmt.");
        type(1, "Nächster Schritt", "Erlass");
        type(1, "Wer macht den nächsten Schritt", "Herr Beck");
        type(2, "Wer macht den nächsten Schritt", "");
        type(3, "Wer macht den nächsten Schritt", "");
        new PartnersFile(file).add(LIST, "Titel", "Kein Netz im Zug");
    }

    HandOut.Entry given() {
        return given;
    }

    List<UUID> obstacles() {
        return obstacles;
    }

    /** We change something after the workbook went out. */
    <T> void edit(int which, Field<Obstacle, T> field, T value) {
        Dossier now = window.search.dossier(obstacles.get(which)).orElseThrow();
        window.register.save(now, now.with(field, value), "Bram");
    }

    /** The partner changes a cell. */
    void type(int which, String heading, String text) throws Exception {
        new PartnersFile(file).type(LIST, TITLES.get(which), heading, text);
    }

    /** Opens the answer in the window. */
    void open() throws Exception {
        onFx(() -> {
            ((ToggleButton) node(window.stage, "#shell-intake")).fire();
            ((IntakeView) node(window.stage, "#intake")).open(file);
            return 0;
        });
        await(() -> ((Label) node(window.stage, "#intake-summary")).getText().contains("antwort.xlsx"));
        await(() -> window.stage.getScene().lookup("#question-0") != null);
    }
}
