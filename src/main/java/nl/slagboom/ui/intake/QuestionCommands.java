package nl.slagboom.ui.intake;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.Choice;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Keystroke;
import org.jspecify.annotations.Nullable;

/**
 * Going through what is to be decided, wherever the keyboard is.
 *
 * @param there whether there is a plan in which something may be
 * @param shown run before a question is gone to, so that it can be seen
 */
record QuestionCommands(RowsPane pane, BooleanSupplier there, Runnable shown) {

    List<Command> all() {
        return List.of(
                new Command("command.question.next", Keystroke.of(KeyCode.F8), this::next).when(there, "idle.plan"),
                to(Choice.MINE),
                to(Choice.THEIRS),
                to(Choice.BOTH),
                to(null));
    }

    private void next() {
        shown.run();
        pane.nextQuestion();
    }

    private Command to(@Nullable Choice choice) {
        return new Command(id(choice), keys(choice), () -> pane.decide(choice)).when(there, "idle.plan");
    }

    /** The key of the name of a choice; null for the one to choose later. */
    private static String id(@Nullable Choice choice) {
        return "command.question." + (choice == null ? "LATER" : choice.name());
    }

    /** The key that takes a choice; null for the one to choose later. */
    static Keystroke keys(@Nullable Choice choice) {
        if (choice == null) return Keystroke.control(KeyCode.DIGIT0);
        return Keystroke.control(
                switch (choice) {
                    case MINE -> KeyCode.DIGIT1;
                    case THEIRS -> KeyCode.DIGIT2;
                    case BOTH -> KeyCode.DIGIT3;
                    default -> KeyCode.UNDEFINED;
                });
    }
}
