package nl.slagboom.ui.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.ReportFields;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Keystroke;

/** What can be done with the obstacle that is open. */
record DetailCommands(DetailViewModel model, Papers papers, Shown shown) {

    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7);

    /** The form, which is drawn anew now and then. */
    interface Shown {

        /** Whether its tabs are; else a step is filled in, or something else is asked. */
        boolean hasTabs();

        void goTo(DetailTab tab);

        void add(PartKind<?> kind);

        void chooseStatus();

        void takeStep();

        void print();
    }

    /** Notes and reports are what is written most often. */
    private Command adding(PartKind<?> kind) {
        String id = "command.detail.add." + kind.code();
        Runnable add = () -> shown.add(kind);
        if (kind.equals(NoteFields.KIND)) return new Command(id, Keystroke.control(KeyCode.J), add);
        return kind.equals(ReportFields.KIND)
                ? new Command(id, Keystroke.control(KeyCode.G), add)
                : new Command(id, add);
    }

    /** Why nothing can be done with it. */
    private String idle() {
        if (model.baseProperty().get() == null) return "idle.obstacle";
        if (model.conflictProperty().get() != null) return "idle.conflict";
        return model.moving() == null ? "idle.opening" : "idle.step";
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        all.add(new Command("command.detail.move", Keystroke.control(KeyCode.T), shown::chooseStatus)
                .when(
                        () -> shown.hasTabs() && !model.changedProperty().get(),
                        () -> shown.hasTabs() ? "idle.unsaved" : idle()));
        all.add(new Command("command.detail.step", Keystroke.control(KeyCode.ENTER), shown::takeStep)
                .when(
                        () -> model.moving() != null && model.conflictProperty().get() == null,
                        () -> model.baseProperty().get() != null && model.moving() == null ? "idle.move" : idle()));
        for (DetailTab tab : DetailTab.values()) {
            for (PartKind<?> kind : tab.kinds()) all.add(adding(kind).when(shown::hasTabs, this::idle));
        }
        all.add(new Command("command.detail.attach", Keystroke.control(KeyCode.B), papers::choose)
                .when(shown::hasTabs, this::idle));
        for (DetailTab tab : DetailTab.values()) {
            Keystroke keys = Keystroke.alt(DIGITS.get(tab.place()));
            all.add(new Command("command.detail.tab." + tab.name(), keys, () -> shown.goTo(tab))
                    .when(shown::hasTabs, this::idle));
        }
        all.add(new Command("command.detail.print", Keystroke.control(KeyCode.P), shown::print)
                .when(shown::hasTabs, this::idle));
        all.add(new Command("command.detail.withdraw", model::withdraw)
                .when(
                        () -> shown.hasTabs() && !model.changedProperty().get(),
                        () -> shown.hasTabs() ? "idle.unsaved" : idle()));
        all.add(new Command("command.detail.revert", model::revert)
                .when(
                        () -> shown.hasTabs() && model.changedProperty().get(),
                        () -> shown.hasTabs() ? "idle.unchanged" : idle()));
        return List.copyOf(all);
    }
}
