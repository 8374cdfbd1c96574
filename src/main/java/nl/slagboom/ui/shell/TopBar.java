package nl.slagboom.ui.shell;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Appearance;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandTip;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** At the head of the window: which register it is, the search field, the language and the theme; above it, damage. */
final class TopBar extends VBox {

    private static final double LANGUAGES = 72; // px at the usual size of text

    private final Services services;
    private final Screen screen;
    private final HBox bar;
    private final ComboBox<Language> languages = new ComboBox<>();
    private final Command theme = new Command("command.theme", this::changeTheme);
    private Appearance appearance;

    /**
     * Makes the bar.
     *
     * @param wording is set to the language that is chosen
     * @param setting goes to the settings
     */
    TopBar(
            Services services,
            Screen screen,
            ObjectProperty<Wording> wording,
            SearchField searchField,
            Command setting) {
        this.services = services;
        this.screen = screen;
        appearance = Appearance.of(services.settings());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        choose(wording);
        bar = new HBox(
                title(),
                space,
                searchField,
                languages,
                button("theme", MaterialDesignT.THEME_LIGHT_DARK, theme),
                button("settings-open", MaterialDesignC.COG_OUTLINE, setting));
        bar.getStyleClass().add("topbar");
        screen.wording().subscribe(now -> searchField.speak(now.messages()));
        getChildren().setAll(bar);
    }

    /** The one that changes between light and dark. */
    Command theme() {
        return theme;
    }

    /** Those that choose a language. */
    List<Command> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new Command("command.language." + language.code(), () -> speak(language)))
                .toList();
    }

    /** Says damage above it; in place of what was said before. */
    void warn(DamageBar damage) {
        getChildren().removeIf(DamageBar.class::isInstance);
        getChildren().addFirst(damage);
    }

    /** The theme that was chosen. */
    void useTheme() {
        Look.use(appearance.isDark());
    }

    void speak(Language language) {
        languages.setValue(language);
    }

    private void changeTheme() {
        use(appearance.isDark() ? Appearance.LIGHT : Appearance.DARK);
    }

    Appearance appearance() {
        return appearance;
    }

    void use(Appearance chosen) {
        appearance = chosen;
        useTheme();
        appearance.keep(services.settings());
    }

    private Label title() {
        Label title = new Label();
        title.setId("register-name");
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE); // the search field gives way
        screen.wording().subscribe(now -> title.setText("Slagboom · " + name(now.messages())));
        return title;
    }

    private String name(Messages messages) {
        String name = services.name();
        return name.contains(".") && messages.has(name) ? messages.text(name) : name;
    }

    private void choose(ObjectProperty<Wording> wording) {
        languages.setId("language");
        // By itself it stays as wide as it was in the largest text that it was shown in.
        languages.prefWidthProperty().bind(screen.textSize().length(LANGUAGES));
        languages.getItems().setAll(Language.values());
        languages.setValue(wording.get().language());
        screen.wording().subscribe(now -> languages.setAccessibleText(screen.text("name.language")));
        // Who goes through the open list with the arrows has not chosen yet: its words would change under his hand.
        languages.setOnAction(event -> {
            if (!languages.isShowing()) choose(languages.getValue(), wording);
        });
        languages.setOnHidden(event -> choose(languages.getValue(), wording));
    }

    private void choose(Language language, ObjectProperty<Wording> wording) {
        if (language == wording.get().language()) return;
        wording.set(new Wording(Messages.of(language.locale())));
        services.settings().set("language", language.code());
    }

    private Button button(String id, Ikon icon, Command command) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setOnAction(event -> command.run());
        CommandTip.on(button, command, screen);
        screen.wording().subscribe(now -> button.setAccessibleText(command.name(now.messages())));
        return button;
    }
}
