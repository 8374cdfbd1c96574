package nl.slagboom.ui.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.model.HandOut;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.CommandTip;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.OnceSeen;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.giveout.AskedPane;
import org.jspecify.annotations.Nullable;

/** Before a partner is answered: until when the next answer is asked, and what he may change in it. It begins hidden. */
final class AnswerPane extends VBox {

    private final Screen screen;
    private final Label heading = new Label();
    private final AskedPane asked;
    private final Button save = new Button();
    private final Button leave = new Button();
    private final List<Command> commands;
    private final OnceSeen seen;
    private HandOut.@Nullable Entry given;

    /**
     * What is asked with an answer.
     *
     * @param fields the codes of those that the partner may change
     * @param answerBy until when the next answer is asked; null where none is
     */
    record Wish(
            HandOut.Entry given,
            Set<String> fields,
            @Nullable LocalDate answerBy) {}

    /** Where one goes on from here. */
    interface Ways {

        void answer(Wish wish);

        /** No answer is given now. */
        void leave();
    }

    AnswerPane(Screen screen, Ways ways) {
        this.screen = screen;
        setId("answer");
        getStyleClass().add("answer");
        heading.setId("answer-heading");
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        asked = new AskedPane(screen, "answer");
        save.setId("answer-save");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.setOnAction(event -> save(ways));
        leave.setId("answer-leave");
        leave.setOnAction(event -> ways.leave());
        FlowPane bar = new FlowPane(save, leave);
        bar.getStyleClass().add("intake-bar");
        seen = new OnceSeen(this, heading, asked, bar);
        managedProperty().bind(visibleProperty());
        Command saved = new Command("command.exchange.save", Keystroke.control(KeyCode.ENTER), () -> save(ways))
                .when(this::isVisible, "idle.answer");
        Command left = new Command("command.exchange.leave", Keystroke.of(KeyCode.ESCAPE), ways::leave)
                .when(this::isVisible, "idle.answer");
        commands = List.of(saved, left);
        addEventHandler(KeyEvent.KEY_PRESSED, CommandKeys.of(saved, left));
        CommandTip.on(save, saved, screen);
        CommandTip.on(leave, left, screen);
        screen.wording().subscribe(wording -> words());
    }

    List<Command> commands() {
        return commands;
    }

    private void words() {
        HandOut.Entry of = given;
        heading.setText(of == null ? "" : screen.text("exchange.answer.to", of.partner(), of.fileName()));
        save.setText(screen.text("export.save"));
        leave.setText(screen.text("exchange.answer.leave"));
    }

    /**
     * Asks it, beginning with what was asked the last time.
     *
     * @param before until when; null where that is to be said anew
     */
    void begin(HandOut.Entry of, @Nullable LocalDate before) {
        given = of;
        words();
        asked.begin(Audience.partner(of.neighbour()), before, of.editable());
        setVisible(true);
        seen.then(asked::begin);
    }

    private void save(Ways ways) {
        HandOut.Entry of = given;
        if (of == null) return;
        if (asked.isReadable()) ways.answer(new Wish(of, asked.fields(), asked.answerBy()));
        else asked.begin();
    }
}
