package nl.slagboom.ui.settings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.slagboom.register.Keeper;
import nl.slagboom.ui.common.FileQuestions;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Settings;
import org.jspecify.annotations.Nullable;

/** Where the register lies, and what is kept in case it is lost. */
final class KeptPane {

    private static final String READING = "settings.reading";
    private static final String COPYING = "backup.keeping";
    private static final String ENDING = ".mv.db";

    private final Screen screen;
    private final Keeper keeper;
    private final SettingsView.Ways ways;
    private final Label place = new Label();
    private final Label made = new Label();
    private final Label said = new Label();
    private final Button another;
    private final Button fresh;
    private final Button demonstration;
    private final Button now;
    private final Button elsewhere;
    private final Button show;
    private final SecondPlace also;
    private Keeper.@Nullable Kept kept;

    KeptPane(Screen screen, Keeper keeper, Settings settings, SettingsView.Ways ways) {
        this.screen = screen;
        also = new SecondPlace(screen, keeper, settings);
        this.keeper = keeper;
        this.ways = ways;
        wrap("setting-register", place);
        wrap("setting-backups", made);
        wrap("setting-backup-said", said);
        another = button("another", "settings.register.another", this::open);
        fresh = button("fresh", "settings.register.fresh", this::begin);
        demonstration = button("demonstration", "settings.register.demonstration", () -> ways.open(Optional.empty()));
        now = button("copy", "settings.backups.now", this::copy);
        elsewhere = button("elsewhere", "settings.backups.elsewhere", this::copyElsewhere);
        show = button("folder", "settings.backups.show", this::show);
        for (Button leading : List.of(another, fresh, demonstration)) leading.setDisable(!ways.canReopen());
        screen.wording().subscribe(wording -> {
            said.setText("");
            say();
        });
    }

    SettingGroup register() {
        return new SettingGroup(
                screen,
                "settings.register",
                new SettingLine(screen, "settings.register.place", place, another, fresh, demonstration));
    }

    SettingGroup backups() {
        return new SettingGroup(
                screen,
                "settings.backups",
                new SettingLine(screen, "settings.backups.made", made, now, elsewhere, show, said),
                new SettingLine(screen, "settings.backups.also", also.nodes()));
    }

    /** Looks what there is now. */
    void read() {
        screen.jobs()
                .run(
                        READING,
                        progress -> keeper.kept(),
                        found -> {
                            kept = found.orElse(null);
                            say();
                        },
                        screen.failures()::show);
    }

    private void say() {
        Keeper.Kept here = kept;
        now.setDisable(here == null);
        show.setDisable(here == null || here.backups() == 0);
        also.allow(here != null);
        place.setText(here == null ? screen.text("settings.register.server") : String.valueOf(here.register()));
        made.setText(
                here == null
                        ? screen.text("settings.backups.server")
                        : here.newest()
                                .map(newest -> screen.text(
                                        "settings.backups.are",
                                        here.backups(),
                                        screen.words()
                                                .value(newest.atZone(ZoneId.systemDefault())
                                                        .toInstant()),
                                        here.folder()))
                                .orElseGet(() -> screen.text("settings.backups.none", here.folder())));
    }

    private void open() {
        screen.files()
                .toOpen(place.getScene().getWindow(), screen.text("settings.register.another"), kind())
                .ifPresent(file -> ways.open(Optional.of(file)));
    }

    private void begin() {
        screen.files()
                .toSave(
                        place.getScene().getWindow(),
                        screen.text("settings.register.fresh"),
                        "register" + ENDING,
                        kind())
                .ifPresent(file -> ways.open(Optional.of(file)));
    }

    private static FileQuestions.Kind kind() {
        return FileQuestions.Kind.of("Slagboom (" + ENDING + ")", "*" + ENDING);
    }

    private void show() {
        Keeper.Kept here = kept;
        if (here != null) screen.show(here.folder());
    }

    private void copy() {
        run(keeper::keepBackup, () -> screen.text("settings.backups.kept"));
    }

    private void copyElsewhere() {
        String name = "slagboom-" + LocalDate.now(ZoneId.systemDefault()) + ".zip";
        screen.files()
                .toSave(
                        place.getScene().getWindow(),
                        screen.text("settings.backups.elsewhere"),
                        name,
                        FileQuestions.Kind.of("Zip", "*.zip"))
                .ifPresent(file -> run(() -> keeper.backUp(file), () -> screen.text("settings.backups.written", file)));
    }

    private void run(Runnable copying, Supplier<String> done) {
        said.setText("");
        Consumer<Boolean> told = ignored -> {
            said.setText(done.get());
            read();
        };
        screen.jobs()
                .run(
                        COPYING,
                        progress -> {
                            copying.run();
                            return true;
                        },
                        told,
                        screen.failures()::show);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId("setting-" + id);
        button.setOnAction(event -> action.run());
        screen.wording().subscribe(wording -> button.setText(screen.text(key)));
        return button;
    }

    static void wrap(String id, Label label) {
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("setting-state");
    }
}
