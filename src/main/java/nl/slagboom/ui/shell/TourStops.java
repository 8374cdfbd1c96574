package nl.slagboom.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.detail.DetailViewModel;
import nl.slagboom.ui.shell.GuidedTour.Shown;
import nl.slagboom.ui.shell.GuidedTour.Stop;
import org.jspecify.annotations.Nullable;

/** What the guided tour shows in a window. */
final class TourStops {

    private final Screen screen;
    private final Commands commands;
    private final Rooms rooms;
    private final Rail rail;
    private final SearchField searchField;
    private final DetailViewModel detail;
    private final Runnable found;
    private String example = "";
    private @Nullable String before;

    /** @param found goes to what was found, and opens the first */
    TourStops(
            Screen screen,
            Commands commands,
            Rooms rooms,
            Rail rail,
            SearchField searchField,
            DetailViewModel detail,
            Runnable found) {
        this.screen = screen;
        this.commands = commands;
        this.rooms = rooms;
        this.rail = rail;
        this.searchField = searchField;
        this.detail = detail;
        this.found = found;
    }

    Map<Stop, Shown> all() {
        Map<Stop, Shown> stops = new EnumMap<>(Stop.class);
        stops.put(Stop.SEARCH, shown("command.search", this::search));
        stops.put(Stop.OPEN, shown("command.next", found));
        stops.put(Stop.STATUS, shown("command.detail.move", this::status));
        for (Place place : List.of(Place.LOG, Place.POST, Place.TODAY, Place.EXPORT))
            stops.put(Stop.valueOf(place.name()), shown(place.command(), () -> rail.go(place)));
        stops.put(Stop.UNDO, shown("command.undo", () -> rail.go(Place.HISTORY)));
        stops.put(Stop.ANYTHING, shown("command.palette", () -> run("command.palette")));
        return stops;
    }

    /** Searches what was searched before, where its own search still stands there. */
    void putBack() {
        if (before != null && searchField.getText().equals(example)) searchField.setText(before);
        before = null;
    }

    private Shown shown(String command, Runnable action) {
        return new Shown(commands.named(command), action);
    }

    private void search() {
        rooms.showRegister();
        if (before == null) before = searchField.getText();
        example = screen.text("tour.example");
        searchField.setText(example);
        searchField.requestFocus();
    }

    /** Of an obstacle; where none is open one is opened first. */
    private void status() {
        if (rooms.isRegisterShown() && detail.baseProperty().get() != null) run("command.detail.move");
        else found.run();
    }

    private void run(String id) {
        Command command = commands.named(id);
        if (command.isAvailable()) commands.run(command);
    }
}
