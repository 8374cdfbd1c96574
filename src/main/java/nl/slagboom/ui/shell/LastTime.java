package nl.slagboom.ui.shell;

import java.util.UUID;
import java.util.function.Consumer;
import nl.slagboom.model.Dossier;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.detail.DetailViewModel;
import nl.slagboom.ui.register.Narrowing;
import nl.slagboom.ui.register.RegisterView;
import nl.slagboom.ui.register.RegisterViewModel;

/** How the window was left the last time, and how it is left now for the next. */
final class LastTime {

    private static final String ARRANGEMENT = "register.arrangement";

    private final Settings settings;
    private final Search search;
    private final RegisterViewModel rows;
    private final RegisterView list;
    private final DetailViewModel detail;
    private final Rail rail;

    LastTime(Services services, RegisterViewModel rows, RegisterView list, DetailViewModel detail, Rail rail) {
        settings = services.settings();
        search = services.search();
        this.rows = rows;
        this.list = list;
        this.detail = detail;
        this.rail = rail;
    }

    /** The list lies as it lay, before it is read. */
    void arrange() {
        settings.get(ARRANGEMENT).ifPresent(list::arrange);
        rows.narrow(Narrowing.of(settings));
    }

    /**
     * Goes where one was, as far as that is still there, once the list was read.
     *
     * @param open opens an obstacle where one is
     * @param openInList opens one beside the list
     * @param say told why rows are missing
     */
    void goBack(Screen screen, Consumer<UUID> open, Consumer<UUID> openInList, Consumer<String> say) {
        LastView last = LastView.of(settings);
        UUID obstacle = last.obstacle();
        if (obstacle != null && isThere(obstacle)) {
            // A list that was narrowed stays so, also where it leaves this one out.
            boolean isListed = rows.rows().stream().anyMatch(row -> row.id().equals(obstacle));
            (isListed ? openInList : open).accept(obstacle);
        }
        boolean blank = rows.totalProperty().get() == 0;
        Place place = last.place();
        if (place != null && place != Place.REGISTER && !blank)
            rail.go(place); // the list of a blank one says how to begin
        else if (!blank && !rows.narrowing().isNone()) say.accept(screen.text("shell.narrowed"));
    }

    private boolean isThere(UUID obstacle) {
        return search.rows().rows().stream().anyMatch(row -> row.id().equals(obstacle));
    }

    /** For the next time. */
    void keep() {
        settings.set(ARRANGEMENT, list.arrangement());
        Dossier open = detail.baseProperty().get();
        new LastView(rail.marked(), open == null ? null : open.id()).keep(settings);
        rows.narrowing().keep(settings);
        settings.save();
    }
}
