package nl.slagboom.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import nl.slagboom.model.Dossier;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.detail.DetailView;
import nl.slagboom.ui.detail.DetailViewModel;
import nl.slagboom.ui.register.RegisterView;
import nl.slagboom.ui.register.RegisterViewModel;

/** What is found by what stands in the search field: how much, where in an obstacle, and the way to it. */
final class Found {

    private final RegisterViewModel rows;
    private final RegisterView list;
    private final Rooms rooms;
    private final SearchField field;
    private final Screen screen;
    private final Consumer<String> say;

    /**
     * Has the field search the list.
     *
     * @param say told what there is to go to
     */
    Found(
            RegisterViewModel rows,
            RegisterView list,
            Rooms rooms,
            SearchField field,
            Screen screen,
            Consumer<String> say) {
        this.rows = rows;
        this.list = list;
        this.rooms = rooms;
        this.field = field;
        this.screen = screen;
        this.say = say;
        field.textProperty().bindBidirectional(rows.wordsProperty());
        field.leads(rows::widen, this::goTo);
        rows.rows().addListener((ListChangeListener<Object>) change -> tell());
        rows.whenMeant(this::tell);
    }

    /** Who searches while another screen is shown is told what there is to go to. */
    private void tell() {
        if (!field.isFocused() || rooms.isRegisterShown()) return;
        say.accept(
                field.getText().isBlank()
                        ? ""
                        : meant().map(meant -> screen.text("shell.found.meant", meant))
                                .orElseGet(() ->
                                        screen.text("shell.found", rows.rows().size())));
    }

    /** The search that may have been meant by one that finds nothing. */
    private Optional<String> meant() {
        return rows.meant(screen.words().messages()::label);
    }

    /** Goes to what was found, and opens the first. */
    void goTo() {
        if (!rooms.isRegisterShown()) {
            say.accept("");
            if (rows.rows().isEmpty()) meant().ifPresent(rows.wordsProperty()::set);
        }
        rooms.showRegister();
        list.chooseFirst();
    }

    /** Says in which documents of the obstacle that is open it stands. */
    void sayWhere(DetailViewModel detail, DetailView view) {
        Dossier open = detail.baseProperty().get();
        view.foundIn(open == null ? List.of() : rows.foundIn(open.id()));
    }
}
