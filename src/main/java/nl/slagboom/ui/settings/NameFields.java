package nl.slagboom.ui.settings;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Settings;

/** Under which name one works here. It holds from the next opening: what is under way is another’s work. */
final class NameFields {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final String SETTING = "user";
    private static final int LONGEST = 100;
    private static final int COLUMNS = 26;

    private final Screen screen;
    private final Settings settings;
    private final TextField name = new TextField();
    private final Label said = new Label();
    private final Button reopen = new Button();
    private final boolean canReopen;

    NameFields(Screen screen, Settings settings, SettingsView.Ways ways) {
        this.screen = screen;
        this.settings = settings;
        canReopen = ways.canReopen();
        name.setId("setting-name");
        name.setPrefColumnCount(COLUMNS);
        name.setText(settings.get(SETTING).orElse(screen.user()));
        said.setId("setting-name-said");
        said.setWrapText(true);
        said.getStyleClass().add("setting-what");
        reopen.setId("setting-reopen");
        reopen.managedProperty().bind(reopen.visibleProperty());
        reopen.setOnAction(event -> ways.reopen());
        name.setOnAction(event -> keep());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) keep();
        });
        screen.wording().subscribe(wording -> {
            reopen.setText(screen.text("settings.reopen"));
            say();
        });
    }

    Node[] nodes() {
        return new Node[] {name, reopen, said};
    }

    private void keep() {
        String typed = name.getText().strip();
        boolean valid = isValid(typed);
        if (valid && !typed.equals(settings.get(SETTING).orElse(screen.user()))) settings.set(SETTING, typed);
        say();
    }

    private static boolean isValid(String typed) {
        return !typed.isEmpty() && typed.length() <= LONGEST;
    }

    private void say() {
        String typed = name.getText().strip();
        boolean valid = isValid(typed);
        boolean waits = valid && !typed.equals(screen.user());
        name.pseudoClassStateChanged(DANGER, !valid);
        reopen.setVisible(waits && canReopen);
        said.setText(
                !valid
                        ? screen.text("settings.name.refused", LONGEST)
                        : waits ? screen.text("settings.name.waits", screen.user()) : "");
    }
}
