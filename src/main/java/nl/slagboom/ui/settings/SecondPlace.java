package nl.slagboom.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.slagboom.model.Refusal;
import nl.slagboom.register.Keeper;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Settings;

/** Where the newest backup goes as well, at each start: a stick, or a drive of the office. What goes wrong is said here. */
public final class SecondPlace {

    private static final String SETTING = "backups.also";

    private final Screen screen;
    private final Keeper keeper;
    private final Settings settings;
    private final Label place = new Label();
    private final Label said = new Label();
    private final Button choose = new Button();
    private final Button none = new Button();

    SecondPlace(Screen screen, Keeper keeper, Settings settings) {
        this.screen = screen;
        this.keeper = keeper;
        this.settings = settings;
        KeptPane.wrap("setting-also", place);
        KeptPane.wrap("setting-also-said", said);
        choose.setId("setting-also-choose");
        choose.setOnAction(event -> choose());
        none.setId("setting-also-none");
        none.managedProperty().bind(none.visibleProperty());
        none.setOnAction(event -> use(""));
        screen.wording().subscribe(wording -> {
            choose.setText(screen.text("settings.backups.also.choose"));
            none.setText(screen.text("settings.backups.also.stop"));
            said.setText("");
            say();
        });
    }

    /** Where it is, as far as somebody chose one. */
    public static Optional<Path> of(Settings settings) {
        return settings.get(SETTING).filter(path -> !path.isBlank()).map(Path::of);
    }

    Node[] nodes() {
        return new Node[] {place, choose, none, said};
    }

    /** @param kept whether backups are made here at all */
    void allow(boolean kept) {
        choose.setDisable(!kept);
    }

    private void say() {
        Optional<Path> now = of(settings);
        place.setText(now.map(Path::toString).orElseGet(() -> screen.text("settings.backups.also.nowhere")));
        none.setVisible(now.isPresent());
    }

    private void choose() {
        screen.files()
                .toPut(place.getScene().getWindow(), screen.text("settings.backups.also"))
                .ifPresent(folder -> use(folder.toString()));
    }

    private void use(String folder) {
        settings.set(SETTING, folder);
        said.setText("");
        say();
        of(settings).ifPresent(this::copy);
    }

    private void copy(Path folder) {
        screen.jobs()
                .run(
                        "backup.keeping",
                        progress -> {
                            keeper.keepBackup();
                            return keeper.copyElsewhere(folder);
                        },
                        copy -> copy.ifPresent(file -> said.setText(screen.text("settings.backups.also.done", file))),
                        failure -> {
                            if (failure instanceof Refusal refusal)
                                said.setText(screen.words().messages().text(refusal));
                            else screen.failures().show(failure);
                        });
    }
}
