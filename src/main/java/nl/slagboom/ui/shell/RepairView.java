package nl.slagboom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Refusal;
import nl.slagboom.register.Rescue;
import nl.slagboom.ui.common.Uncached;
import org.jspecify.annotations.Nullable;

/** A damaged register: what is hit, which backup is whole, what was entered since, and what comes back of it. */
public final class RepairView extends StackPane {

    private static final double SPACE = 8;
    private static final int MOST = 8;

    private final RepairViewModel model;
    private final Wording wording;
    private final Ways ways;
    private final VBox found = new VBox();
    private final Label refused = new Label();
    private final Button repair = new Button();

    /**
     * Where it leads.
     *
     * @param repaired opens the register once it stands again, and says there what was done
     * @param readOnly opens it as it is; null where that cannot be done
     * @param closing the key of what is said on the button of the last one
     * @param close ends the program, or goes back to where one came from
     */
    public record Ways(Consumer<String> repaired, @Nullable Runnable readOnly, String closing, Runnable close) {}

    /** @param hit what is wrong, as sentences */
    public RepairView(RepairViewModel model, Wording wording, List<String> hit, Ways ways) {
        this.model = model;
        this.wording = wording;
        this.ways = ways;
        VBox content = new VBox();
        content.getStyleClass().add("screen");
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label heading = new Label(text("shell.repair.heading"));
        heading.getStyleClass().add("screen-title");
        content.getChildren().add(heading);
        hit.forEach(sentence -> content.getChildren().add(wrapped(sentence)));
        found.getStyleClass().add("repair-found");
        refused.setWrapText(true);
        refused.getStyleClass().add("first-text");
        refused.getStyleClass().add("repair-lost");
        refused.setId("repair-refused");
        content.getChildren().addAll(found, refused, buttons());
        ScrollPane scrolled = new ScrollPane(new StackPane(content));
        Uncached.on(scrolled);
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true);
        getChildren().setAll(scrolled);
        model.stageProperty().subscribe(this::show);
        model.look();
    }

    private String text(String key, Object... arguments) {
        return wording.messages().text(key, arguments);
    }

    /** Shows what went wrong beside what can still be done. */
    public void refuse(Throwable failure) {
        refused.setText(
                failure instanceof Refusal refusal && wording.messages().has(refusal.key())
                        ? wording.messages().text(refusal)
                        : text("shell.repair.failed"));
    }

    private Node buttons() {
        repair.setId("repair");
        repair.setText(text("shell.repair.do"));
        repair.getStyleClass().add("accent");
        repair.setDefaultButton(true);
        repair.setOnAction(event -> {
            refused.setText("");
            model.repair(backup -> ways.repaired().accept(text("shell.repair.done", backup.getFileName())));
        });
        Button close = new Button(text(ways.closing()));
        close.setId("repair-close");
        close.setCancelButton(true);
        close.setOnAction(event -> ways.close().run());
        HBox buttons = new HBox(SPACE, repair);
        Runnable reading = ways.readOnly();
        if (reading != null) {
            Button readOnly = new Button(text("shell.repair.read"));
            readOnly.setId("repair-read");
            readOnly.setOnAction(event -> reading.run());
            buttons.getChildren().add(readOnly);
        }
        buttons.getChildren().add(close);
        return buttons;
    }

    private void show(RepairViewModel.Stage stage) {
        repair.setDisable(stage != RepairViewModel.Stage.FOUND);
        Rescue.Plan plan = model.plan();
        List<Node> lines = new ArrayList<>();
        switch (stage) {
            case LOOKING -> lines.add(busy("shell.repair.looking"));
            case REPAIRING -> lines.add(busy("shell.repair.busy"));
            case NOTHING_WHOLE -> lines.add(wrapped(text("shell.repair.none")));
            case FOUND -> {
                if (plan != null) said(plan, lines);
            }
        }
        found.getChildren().setAll(lines);
        if (stage == RepairViewModel.Stage.FOUND) repair.requestFocus();
    }

    private HBox busy(String key) {
        HBox busy = new HBox(SPACE, new ProgressIndicator(), wrapped(text(key)));
        busy.setAlignment(Pos.CENTER_LEFT);
        return busy;
    }

    private void said(Rescue.Plan plan, List<Node> lines) {
        lines.add(wrapped(text("shell.repair.backup", plan.backup().getFileName(), String.valueOf(plan.changeset()))));
        if (!plan.isReadable()) {
            lines.add(wrapped(text("shell.repair.unreadable")));
            return;
        }
        lines.add(wrapped(text("shell.repair.since", plan.since().size())));
        plan.since().stream().limit(MOST).forEach(changeset -> lines.add(line(changeset)));
        if (plan.since().size() > MOST)
            lines.add(wrapped(text("shell.repair.more", plan.since().size() - MOST)));
        if (!plan.saved().isEmpty())
            lines.add(wrapped(text("shell.repair.saved", plan.saved().size())));
        if (!plan.lost().isEmpty()) lines.add(lost(text("shell.repair.lost", String.join(", ", plan.lost()))));
        if (plan.lacksRelations()) lines.add(lost(text("shell.repair.relations")));
        lines.add(wrapped(text("shell.repair.kept")));
    }

    private static Label lost(String sentence) {
        Label lost = wrapped(sentence);
        lost.getStyleClass().add("repair-lost");
        return lost;
    }

    private Label line(Changeset.Entry changeset) {
        Label line = wrapped(String.join(
                " · ",
                String.valueOf(changeset.number()),
                wording.value(changeset.at()),
                changeset.by(),
                wording.labelled(wording.value(changeset.kind()), changeset.sentence())));
        line.getStyleClass().add("reference");
        return line;
    }

    private static Label wrapped(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("first-text");
        return label;
    }
}
