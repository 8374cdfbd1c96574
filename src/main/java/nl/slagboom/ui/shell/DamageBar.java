package nl.slagboom.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.slagboom.i18n.Wording;
import nl.slagboom.register.Soundness;
import nl.slagboom.ui.common.Screen;

/** Says across the window that the register is damaged, what is hit, and leads to what can be done about it. */
final class DamageBar extends HBox {

    private static final int MOST = 5;

    /** @param repair leads to what can be done */
    DamageBar(Screen screen, Soundness soundness, Runnable repair) {
        super(12);
        getStyleClass().add("damage-bar");
        setAlignment(Pos.CENTER_LEFT);
        setId("damage");
        Label said = new Label();
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Button button = new Button();
        button.setId("damage-repair");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> repair.run());
        screen.wording().subscribe(wording -> {
            said.setText(wording.messages().text("shell.damage") + " " + hit(soundness, wording));
            button.setText(wording.messages().text("shell.damage.repair"));
        });
        getChildren().setAll(said, button);
    }

    /** The obstacles that are hit, and in which fields; where none is known, what is wrong. */
    static String hit(Soundness soundness, Wording wording) {
        List<String> places = soundness.findings().stream()
                .flatMap(finding -> finding.places().stream())
                .map(place -> place(place, wording))
                .distinct()
                .toList();
        if (places.isEmpty())
            return soundness.findings().stream()
                    .map(finding -> wording.finding(finding.key(), finding.table(), finding.rows()))
                    .limit(MOST)
                    .collect(Collectors.joining(" "));
        Stream<String> first = places.stream().limit(MOST);
        return Stream.concat(
                        first,
                        places.size() > MOST
                                ? Stream.of(wording.messages().text("shell.damage.more", places.size() - MOST))
                                : Stream.empty())
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String place(Soundness.Place place, Wording wording) {
        String reference = place.reference().isEmpty() ? "?" : place.reference();
        if (place.fields().isEmpty()) return reference;
        return reference
                + place.fields().stream().map(wording::label).sorted().collect(Collectors.joining(", ", " (", ")"));
    }
}
