package nl.slagboom.ui.relations;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Person;
import nl.slagboom.search.Party;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Divided;
import nl.slagboom.ui.common.Gradually;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Uncached;
import org.jspecify.annotations.Nullable;

/** The organisations and persons that obstacles name, in one list, and what is known of the chosen one. */
public final class RelationsView extends BorderPane implements Commanded {

    private static final double ROW = 30;

    private final Screen screen;
    private final RelationsViewModel model;
    private final Label heading = new Label();
    private final Label summary = new Label();
    private final TextField sieve = new TextField();
    private final TableView<Party> rows = new TableView<>();
    private final RelationPane pane;
    private final Gradually filled = new Gradually(this);
    private final ScrollPane beside;
    private final List<Command> commands;
    private String chosen = "";
    private boolean renewing;

    /**
     * Makes the screen.
     *
     * @param open told to which obstacle to go
     * @param renamed run when obstacles were written
     */
    public RelationsView(Screen screen, RelationsViewModel model, Consumer<UUID> open, Runnable renamed) {
        this.screen = screen;
        this.model = model;
        pane = new RelationPane(screen, model, new RelationPane.Ways() {
            @Override
            public void obstacle(UUID id) {
                open.accept(id);
            }

            @Override
            public void written() {
                model.changed();
            }

            @Override
            public void renamed(String from, String to) {
                if (chosen.equals(from)) chosen = to;
                model.changed();
                renamed.run();
            }
        });
        setId("relations");
        heading.getStyleClass().add("screen-title");
        summary.setId("relations-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        sieve.setId("relations-search");
        sieve.textProperty().subscribe(model::sift);
        rows.setId("relations-rows");
        screen.textSize().on(rows, ROW);
        rows.setItems(model.rows());
        VBox.setVgrow(rows, Priority.ALWAYS);
        beside = new ScrollPane();
        Uncached.on(beside);
        beside.setFitToWidth(true);
        beside.setId("relations-beside");
        VBox list = new VBox(heading, summary, sieve, rows);
        list.getStyleClass().add("screen");
        list.setId("relations-list");
        SplitPane both = new SplitPane(list, beside);
        new Divided(both, screen.textSize(), 0.64);
        setCenter(both);
        Command edit = new Command("command.relations.edit", Keystroke.of(KeyCode.ENTER), this::edit)
                .when(() -> here() != null, "idle.row");
        Command name = new Command("command.relations.name", Keystroke.of(KeyCode.F2), pane::beginName)
                .when(() -> here() != null, "idle.row");
        Command keep = new Command("command.relations.keep", Keystroke.control(KeyCode.ENTER), pane::keep)
                .when(pane::isChanged, "idle.unchanged");
        Command search = new Command("command.relations.search", Keystroke.control(KeyCode.F), this::search);
        Command all = new Command("command.relations.all", Keystroke.of(KeyCode.ESCAPE), this::widen)
                .when(() -> !sieve.getText().isEmpty(), "idle.sought");
        commands = List.of(edit, name, keep, search, all);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, CommandKeys.of(edit, name, all));
        sieve.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSieve);
        rows.getSelectionModel().selectedItemProperty().subscribe(this::chose);
        model.rows().addListener((ListChangeListener<Party>) change -> again());
        sceneProperty().subscribe(scene -> {
            model.watch(scene != null);
            if (scene == null) pane.leave();
        });
        screen.wording().subscribe(wording -> words());
    }

    @Override
    public String help() {
        return "help.relations";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /** Takes the keyboard. */
    public void begin() {
        applyCss(); // until then the panes do not hold what is in them
        rows.requestFocus();
        if (beside.getContent() == null) filled.begin(List.of(() -> {}, () -> beside.setContent(pane)));
    }

    private @Nullable Party here() {
        return rows.getSelectionModel().getSelectedItem();
    }

    private void edit() {
        filled.finish();
        Node first = pane.lookup("#relation-abbreviation");
        if (first == null) first = pane.lookup("#relation-role");
        if (first != null) first.requestFocus();
    }

    private void search() {
        sieve.requestFocus();
        sieve.selectAll();
    }

    private void widen() {
        sieve.clear();
        begin();
    }

    private void pressedInSieve(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, DOWN -> {
                begin();
                rows.getSelectionModel().selectFirst();
            }
            case ESCAPE -> widen();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void chose(@Nullable Party party) {
        if (renewing || model.isRenewing() || party == null) return;
        chosen = party.name();
        if (!pane.isOf(party)) pane.show(party);
    }

    /** The one that was chosen is so still, under the name that it has now. */
    private void again() {
        if (renewing) return;
        renewing = true;
        Party there = model.rows().stream()
                .filter(party -> party.name().equals(chosen))
                .findFirst()
                .orElse(model.rows().isEmpty() ? null : model.rows().getFirst());
        if (there == null) rows.getSelectionModel().clearSelection();
        else {
            rows.getSelectionModel().select(there);
            rows.scrollTo(there);
        }
        renewing = false;
        if (!pane.isOf(there)
                && !(pane.isChanged() && there != null && there.name().equals(chosen))) pane.show(there);
        summary();
    }

    private void summary() {
        long known =
                model.rows().stream().filter(party -> Kind.of(party) != null).count();
        summary.setText(screen.text("relations.summary", model.rows().size(), known));
    }

    private void words() {
        heading.setText(screen.text("relations.heading"));
        sieve.setPromptText(screen.text("relations.search"));
        sieve.setAccessibleText(screen.text("relations.search"));
        rows.setAccessibleText(screen.text("relations.heading"));
        Label empty = new Label(screen.text("relations.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty");
        rows.setPlaceholder(empty);
        rows.getColumns()
                .setAll(List.of(
                        column("name", 215, Party::name),
                        column(
                                "count",
                                80,
                                party -> screen.words()
                                        .value((long) party.obstacles().size())),
                        column("kind", 95, this::kind),
                        column("what", 130, this::what),
                        column("email", 120, RelationsView::mail),
                        column("phone", 95, RelationsView::phone)));
        pane.show(here());
        summary();
    }

    private TableColumn<Party, String> column(String code, double width, Function<Party, String> text) {
        TableColumn<Party, String> column = new TableColumn<>(screen.text("relations.column." + code));
        column.setId("relations-" + code);
        column.setPrefWidth(screen.textSize().px(width));
        column.setSortable(false); // those that are spelt alike stand together
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        return column;
    }

    private String kind(Party party) {
        Kind kind = Kind.of(party);
        return kind == null ? "" : screen.text(kind.key());
    }

    private String what(Party party) {
        Person.Entry person = party.person();
        if (person == null)
            return party.organisation() == null
                    ? ""
                    : screen.words().value(party.organisation().country());
        return Stream.of(person.role(), party.employer())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String mail(Party party) {
        Organisation.Entry office = party.organisation();
        Contact.Entry contact = party.contact();
        String mail = office != null ? office.email() : contact == null ? null : contact.email();
        return mail == null ? "" : mail;
    }

    private static String phone(Party party) {
        Organisation.Entry office = party.organisation();
        Contact.Entry contact = party.contact();
        String phone = office != null ? office.phone() : contact == null ? null : contact.phone();
        return phone == null ? "" : phone;
    }
}
