package nl.slagboom.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.slagboom.model.code.Language;
import nl.slagboom.register.Keeper;
import nl.slagboom.ui.common.Appearance;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Gradually;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.TextSize;
import nl.slagboom.ui.common.Uncached;
import nl.slagboom.ui.texts.StandardTexts;

/** What a person can set on this machine, each in a sentence, found by words. What is set holds at once. */
public final class SettingsView extends ScrollPane implements Commanded {

    private final Screen screen;
    private final TextField sieve = new TextField();
    private final Label none = new Label();
    private final List<SettingGroup> groups = new ArrayList<>();
    private final VBox content;
    private final List<Runnable> pieces;
    private final Gradually filled = new Gradually(this);
    private final KeptPane kept;
    private final StandardTexts texts;
    private final List<Command> commands;

    /** What takes the whole window. */
    public interface Ways {

        void speak(Language language);

        Appearance appearance();

        void use(Appearance appearance);

        /** Whether spelling is looked after. */
        BooleanProperty spelling();

        /** Closes the register and opens it anew in this window, under the name that was set. */
        void reopen();

        /** Closes the register and opens another in this window; the demonstration where none is named. */
        void open(Optional<Path> register);

        /** Whether these two can be done. */
        boolean canReopen();
    }

    public SettingsView(
            Screen screen, Settings settings, Keeper keeper, StandardTexts standard, TagsViewModel tags, Ways ways) {
        Uncached.on(this);
        this.screen = screen;
        texts = standard;
        setId("settings");
        setFitToWidth(true);
        Label heading = new Label();
        heading.getStyleClass().add("screen-title");
        sieve.setId("settings-search");
        sieve.getStyleClass().add("settings-search");
        none.setId("settings-none");
        none.setWrapText(true);
        none.getStyleClass().add("empty");
        none.managedProperty().bind(none.visibleProperty());
        TagsPane listed = new TagsPane(screen, tags);
        kept = new KeptPane(screen, keeper, settings, ways);
        pieces = Stream.<Supplier<SettingGroup>>of(
                        () -> person(settings, ways),
                        () -> look(ways),
                        () -> texts(ways, standard),
                        () -> today(settings),
                        () -> new SettingGroup(
                                screen,
                                "settings.tags",
                                SettingLine.around(screen, "settings.tags.list", listed.table(), listed)),
                        kept::register,
                        kept::backups,
                        () -> file(settings))
                .map(group -> (Runnable) () -> add(group.get()))
                .toList();
        Command search = new Command("command.settings.search", Keystroke.control(KeyCode.F), this::search);
        Command all = new Command("command.settings.all", Keystroke.of(KeyCode.ESCAPE), sieve::clear)
                .when(() -> !sieve.getText().isEmpty(), "idle.sought");
        commands = Stream.concat(Stream.of(search, all), listed.commands().stream())
                .toList();
        sieve.addEventFilter(KeyEvent.KEY_PRESSED, CommandKeys.of(all));
        content = new VBox(heading, sieve, none);
        content.getStyleClass().addAll("screen", "settings");
        setContent(content);
        sieve.textProperty().subscribe(words -> sift());
        sceneProperty().subscribe(scene -> tags.watch(scene != null));
        screen.wording().subscribe(wording -> {
            heading.setText(screen.text("settings.heading"));
            sieve.setPromptText(screen.text("settings.search"));
            sieve.setAccessibleText(screen.text("settings.search"));
            none.setText(screen.text("settings.none"));
            sift();
        });
    }

    /** Takes the keyboard, and reads anew what the program keeps. */
    public void begin() {
        applyCss(); // until then the scroll pane does not hold what is in it
        if (groups.isEmpty()) filled.begin(pieces);
        kept.read();
        texts.read();
        search();
    }

    @Override
    public String help() {
        return "help.settings";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private void add(SettingGroup group) {
        groups.add(group);
        content.getChildren().add(group);
        sift();
    }

    private void search() {
        sieve.requestFocus();
        sieve.selectAll();
    }

    private void sift() {
        String words = sieve.getText().strip().toLowerCase(Locale.ROOT);
        boolean any = false;
        for (SettingGroup group : groups) any |= group.sift(words);
        none.setVisible(!any && filled.isFinished());
    }

    private SettingGroup person(Settings settings, Ways ways) {
        NameFields name = new NameFields(screen, settings, ways);
        return new SettingGroup(screen, "settings.person", new SettingLine(screen, "settings.name", name.nodes()));
    }

    private SettingGroup look(Ways ways) {
        Choices<Language> language = new Choices<>(
                screen,
                "setting-language",
                List.of(Language.values()),
                one -> screen.text("settings.language." + one.name()), // each in itself
                ways::speak);
        screen.wording().subscribe(wording -> language.show(wording.language()));
        Choices<Appearance> theme = new Choices<>(
                screen,
                "setting-theme",
                Arrays.asList(Appearance.values()),
                one -> screen.text("settings.theme." + one.name()),
                ways::use);
        theme.show(ways.appearance());
        Choices<Integer> size = new Choices<>(
                screen,
                "setting-text",
                TextSize.STEPS,
                one -> screen.text("settings.percent", one),
                screen.textSize()::choose);
        screen.textSize().percentProperty().subscribe(percent -> size.show(percent.intValue()));
        return new SettingGroup(
                screen,
                "settings.look",
                new SettingLine(screen, "settings.language", language),
                new SettingLine(screen, "settings.theme", theme),
                new SettingLine(screen, "settings.text", size));
    }

    private SettingGroup texts(Ways ways, StandardTexts standard) {
        CheckBox spelling = new CheckBox();
        spelling.setId("setting-spelling");
        spelling.setMnemonicParsing(false);
        spelling.selectedProperty().bindBidirectional(ways.spelling());
        screen.wording().subscribe(wording -> spelling.setText(screen.text("settings.spelling.mark")));
        return new SettingGroup(
                screen,
                "settings.texts",
                new SettingLine(screen, "settings.spelling", spelling),
                new SettingLine(screen, "settings.standard", new TextsPane(screen, standard)));
    }

    private SettingGroup today(Settings settings) {
        PaceFields pace = new PaceFields(screen, settings);
        return new SettingGroup(screen, "settings.today", new SettingLine(screen, "settings.pace", pace));
    }

    private SettingGroup file(Settings settings) {
        Label place = new Label(settings.file().map(Path::toString).orElse("–"));
        place.getStyleClass().add("reference");
        place.setWrapText(true);
        place.setMinHeight(USE_PREF_SIZE);
        return new SettingGroup(screen, "settings.file", new SettingLine(screen, "settings.file.place", place));
    }
}
