package nl.slagboom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The least that JavaFX needs for the same: a window with a word in it, or, given a number, a table of so many prepared
 * lines of text with a field that narrows it.
 */
public final class BareWindow extends Application {

    private static final int COLUMNS = 6;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 3;

    @Override
    public void start(Stage stage) {
        List<String> words = getParameters().getRaw();
        Scene scene = new Scene(
                words.isEmpty() ? new StackPane(new Label("Slagboom")) : table(Integer.parseInt(words.getFirst())),
                1366,
                740);
        stage.setScene(scene);
        CountDownLatch painted = new CountDownLatch(1);
        Painting.then(scene, moment -> painted.countDown());
        stage.show();
        Thread thread = new Thread(() -> watch(scene, painted, !words.isEmpty()), "watched");
        thread.setDaemon(true);
        thread.start();
    }

    private static void watch(Scene scene, CountDownLatch painted, boolean work) {
        try {
            painted.await();
            Hand.say(Child.AT + "painted", 0);
            Hand.on(() -> 0);
            Hand.say(Child.AT + "usable", 0);
            if (work) work(new Hand(scene, new Heartbeat(() -> {})));
            Platform.exit();
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void work(Hand hand) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) hand.type("warmUp", false);
        for (int i = 0; i < ROUNDS; i++) hand.type("key", false);
        hand.sort();
        Hand.say("heap", Hand.heap());
    }

    private static BorderPane table(int count) {
        TableView<List<String>> table = new TableView<>();
        table.setId("rows");
        table.setFixedCellSize(32);
        for (int i = 0; i < COLUMNS; i++) {
            int index = i;
            TableColumn<List<String>, String> column = new TableColumn<>("Column " + i);
            column.setId(String.valueOf(i));
            column.setPrefWidth(150);
            column.setCellValueFactory(
                    cell -> new ReadOnlyStringWrapper(cell.getValue().get(index)));
            table.getColumns().add(column);
        }
        FilteredList<List<String>> found = new FilteredList<>(FXCollections.observableList(lines(count)));
        SortedList<List<String>> sorted = new SortedList<>(found);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        TextField search = new TextField();
        search.setId("search");
        search.textProperty()
                .subscribe(text -> found.setPredicate(
                        line -> Objects.requireNonNull(line.getLast()).contains(text)));
        return new BorderPane(table, search, null, null, null);
    }

    /** Lines whose last text holds all their words. */
    private static List<List<String>> lines(int count) {
        Prose prose = new Prose(new Random(1));
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) line.add(prose.dutch(column + 1));
            line.add(prose.dutch(100).toLowerCase(java.util.Locale.ROOT));
            lines.add(line);
        }
        return lines;
    }
}
