package nl.slagboom.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.Tag;
import nl.slagboom.model.code.Theme;
import nl.slagboom.search.KnownTag;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.CommandTip;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** The tags of the register, and beneath them what is done with the chosen one, and a new one. */
final class TagsPane extends VBox {

    private static final double ROW = 30;
    private static final double HEADINGS = 44;
    private static final int FEWEST = 3;
    private static final int MOST = 8;
    private static final double GAP = 8;

    private final Screen screen;
    private final TagsViewModel model;
    private final TableView<KnownTag> table = new TableView<>();
    private final MenuButton under = new MenuButton();
    private final Button rename = new Button();
    private final Button remove = new Button();
    private final TextField fresh = new TextField();
    private final Button add = new Button();
    private final Command renaming;
    private final Command removing;
    private String chosen = "";
    private boolean renewing;

    TagsPane(Screen screen, TagsViewModel model) {
        this.screen = screen;
        this.model = model;
        getStyleClass().add("setting-tags");
        table.setId("setting-tags");
        table.setEditable(true);
        screen.textSize().on(table, ROW);
        screen.textSize().percentProperty().subscribe(percent -> fit());
        renaming = new Command("command.settings.tags.rename", Keystroke.of(KeyCode.F2), this::beginName)
                .when(this::canChange, "idle.row");
        removing = new Command("command.settings.tags.remove", Keystroke.of(KeyCode.DELETE), this::remove)
                .when(this::canChange, "idle.row");
        Command entering = new Command("command.settings.tags.rename", Keystroke.of(KeyCode.ENTER), this::beginName)
                .when(this::canChange, "idle.row");
        table.addEventFilter(KeyEvent.KEY_PRESSED, CommandKeys.of(renaming, entering, removing));
        table.getSelectionModel().selectedItemProperty().subscribe(this::chose);
        under.setId("setting-tag-under");
        rename.setId("setting-tag-rename");
        rename.setOnAction(event -> beginName());
        CommandTip.on(rename, renaming, screen);
        remove.setId("setting-tag-remove");
        remove.setOnAction(event -> remove());
        CommandTip.on(remove, removing, screen);
        fresh.setId("setting-tag-new");
        fresh.setOnAction(event -> add());
        add.setId("setting-tag-add");
        add.setOnAction(event -> add());
        fresh.textProperty().subscribe(typed -> add.setDisable(typed.isBlank()));
        getChildren().addAll(table, new FlowPane(GAP, GAP, under, rename, remove), new FlowPane(GAP, GAP, fresh, add));
        model.knownProperty().subscribe(known -> renew());
        screen.wording().subscribe(wording -> words());
    }

    List<Command> commands() {
        return List.of(renaming, removing);
    }

    /** What its name and its sentence are said of. */
    TableView<KnownTag> table() {
        return table;
    }

    private void words() {
        rename.setText(screen.text("tags.rename"));
        remove.setText(screen.text("tags.remove"));
        fresh.setPromptText(screen.text("tags.new"));
        fresh.setAccessibleText(screen.text("tags.new"));
        add.setText(screen.text("tags.add"));
        Label empty = new Label(screen.text("tags.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty");
        table.setPlaceholder(empty);
        TableColumn<KnownTag, String> name = column("name", 270, KnownTag::name);
        name.setEditable(true);
        name.setCellFactory(made -> new TagNameCell(screen));
        name.setOnEditCommit(event -> rename(event.getRowValue(), event.getNewValue()));
        table.getColumns()
                .setAll(List.of(
                        name,
                        column("theme", 240, this::theme),
                        column(
                                "count",
                                120,
                                tag -> screen.words()
                                        .value((long) tag.obstacles().size()))));
        renew();
    }

    private TableColumn<KnownTag, String> column(String code, double width, Function<KnownTag, String> text) {
        TableColumn<KnownTag, String> column = new TableColumn<>(screen.text("tags.column." + code));
        column.setId("setting-tags-" + code);
        column.setPrefWidth(screen.textSize().px(width));
        column.setSortable(false);
        column.setEditable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        return column;
    }

    private String theme(KnownTag tag) {
        return tag.theme() == null ? "" : screen.words().value(tag.theme());
    }

    private boolean canChange() {
        return here() != null && table.getEditingCell() == null;
    }

    private @Nullable KnownTag here() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void chose(@Nullable KnownTag tag) {
        if (renewing) return;
        if (tag != null) chosen = tag.name();
        showChosen();
    }

    private void showChosen() {
        KnownTag tag = here();
        under.setDisable(tag == null);
        rename.setDisable(tag == null);
        remove.setDisable(tag == null);
        under.setText(screen.text(
                "tags.under",
                tag == null || tag.theme() == null
                        ? screen.text("tags.under.none")
                        : screen.words().value(tag.theme())));
        under.getItems().setAll(item(null));
        Arrays.stream(Theme.values()).map(this::item).forEach(under.getItems()::add);
    }

    private MenuItem item(@Nullable Theme theme) {
        MenuItem item = new MenuItem(
                theme == null ? screen.text("tags.under.none") : screen.words().value(theme));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> standUnder(theme));
        return item;
    }

    /** While a name is being written over, the rows stay as they are. */
    private void renew() {
        if (table.getEditingCell() != null) return;
        renewing = true;
        table.getItems().setAll(model.knownProperty().get());
        fit();
        KnownTag there = model.called(chosen);
        if (there == null) table.getSelectionModel().selectFirst();
        else {
            table.getSelectionModel().select(there);
            table.scrollTo(there);
        }
        renewing = false;
        showChosen();
    }

    /** A short list leaves the room to what stands beneath it. */
    private void fit() {
        int rows = Math.clamp(table.getItems().size(), FEWEST, MOST);
        table.setPrefHeight(screen.textSize().px(HEADINGS + ROW * rows));
    }

    private void beginName() {
        int row = table.getSelectionModel().getSelectedIndex();
        if (row < 0) return;
        table.scrollTo(row);
        table.layout();
        table.edit(row, table.getColumns().getFirst());
    }

    private void rename(KnownTag tag, String to) {
        String typed = to.strip();
        if (typed.equals(tag.name())) {
            renew();
            return;
        }
        KnownTag other = Tag.isSame(tag.name(), typed) ? null : model.called(typed);
        String name = other == null ? typed : other.name();
        Messages messages = screen.words().messages();
        String key = other == null ? "tags.said.renamed" : "tags.said.merged";
        model.rename(tag, typed, count -> messages.text(key, tag.name(), name, count), () -> choose(name), this::renew);
    }

    private void choose(String name) {
        chosen = name;
        renew();
    }

    private void standUnder(@Nullable Theme theme) {
        KnownTag tag = here();
        if (tag == null || tag.theme() == theme) return;
        String sentence = theme == null
                ? screen.text("tags.said.none", tag.name())
                : screen.text("tags.said.under", tag.name(), screen.words().value(theme));
        model.standUnder(tag, theme, sentence, () -> {});
    }

    private void remove() {
        KnownTag tag = here();
        if (tag == null) return;
        int row = table.getSelectionModel().getSelectedIndex();
        int next = row + 1 < table.getItems().size() ? row + 1 : row - 1;
        chosen = next < 0 ? "" : table.getItems().get(next).name();
        Messages messages = screen.words().messages();
        model.remove(tag, count -> messages.text("tags.said.removed", tag.name(), count), () -> {});
    }

    private void add() {
        String name = fresh.getText().strip();
        if (name.isEmpty()) return;
        model.add(name, screen.text("tags.said.added", name), () -> {
            fresh.clear();
            choose(name);
        });
    }
}
