package nl.slagboom.bench;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Types and clicks in a window that has a search field and a table, and says how long it was until that was painted. */
final class Hand {

    private static final long PATIENCE = 60; // seconds
    private static final int SORTS = 5;

    /** What is typed: the first of each pair stands there, the second is typed key by key and taken back so. */
    private static final List<List<String>> TYPED = List.of(
            List.of("", "ambulance verg"), List.of("thema:", "zorg"), List.of("", "studie"), List.of("grens:", "nr"));

    private final Scene scene;
    private final Heartbeat heart;

    Hand(Scene scene, Heartbeat heart) {
        this.scene = scene;
        this.heart = heart;
    }

    static void say(String name, double number) {
        System.out.println(Child.FIGURE + " " + name + " " + number);
    }

    /** Types all queries once. */
    void type(String name, boolean codes) throws Exception {
        TextField field = (TextField) node("#search");
        for (List<String> query : TYPED) {
            String before = query.getFirst();
            if (!codes && !before.isEmpty()) continue;
            on(() -> {
                field.requestFocus();
                field.setText(before);
                field.end();
                return 0;
            });
            Thread.sleep(300);
            heart.longest();
            for (char letter : query.getLast().toCharArray()) say(name, key(field, typed(letter)));
            for (int i = 0; i < query.getLast().length(); i++) say(name, key(field, pressed(KeyCode.BACK_SPACE)));
            say("block:" + name, heart.longest());
        }
    }

    private double key(Node field, KeyEvent event) throws Exception {
        Thread.sleep(30);
        return change(() -> Event.fireEvent(field, event));
    }

    private static KeyEvent typed(char letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, String.valueOf(letter), "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    /** Sorts by each column several times, up and down. */
    void sort() throws Exception {
        for (TableColumn<?, ?> column : on(() -> List.copyOf(table().getColumns()))) {
            boolean shown = column.isVisible();
            paint(() -> column.setVisible(true));
            heart.longest();
            say("first:" + column.getId(), sorted(column, TableColumn.SortType.ASCENDING));
            for (int i = 0; i < SORTS; i++) {
                say("sort:" + column.getId(), sorted(column, TableColumn.SortType.DESCENDING));
                say("sort:" + column.getId(), sorted(column, TableColumn.SortType.ASCENDING));
            }
            say("block:sort", heart.longest());
            paint(() -> {
                table().getSortOrder().clear();
                column.setVisible(shown);
            });
        }
    }

    private <S> double sorted(TableColumn<S, ?> column, TableColumn.SortType way) throws Exception {
        return change(() -> {
            column.setSortType(way);
            column.getTableView().getSortOrder().setAll(List.of(column));
        });
    }

    /** From an act to the painting of the rows that answer it, in milliseconds. */
    private double change(Runnable act) throws Exception {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        long start = System.nanoTime();
        Platform.runLater(() -> {
            ListChangeListener<Object> listener = new ListChangeListener<>() {
                @Override
                public void onChanged(Change<?> change) {
                    table().getItems().removeListener(this);
                    Painting.then(scene, painted::complete);
                }
            };
            table().getItems().addListener(listener);
            act.run();
        });
        return milliseconds(start, painted);
    }

    /** From an act to the painting of what it does at once. */
    double paint(Runnable act) throws Exception {
        return paint(act, ignored -> true);
    }

    /** From an act to the painting of what comes of it. */
    double paint(Runnable act, Predicate<Scene> done) throws Exception {
        long start = System.nanoTime();
        on(() -> {
            act.run();
            return 0;
        });
        while (!on(() -> done.test(scene))) {
            if (Stopwatch.since(start) > PATIENCE * 1_000) throw new TimeoutException();
            Thread.sleep(2);
        }
        CompletableFuture<Long> painted = new CompletableFuture<>();
        Platform.runLater(() -> Painting.then(scene, painted::complete));
        return milliseconds(start, painted);
    }

    private static double milliseconds(long start, CompletableFuture<Long> painted)
            throws InterruptedException, ExecutionException, TimeoutException {
        return (painted.get(PATIENCE, TimeUnit.SECONDS) - start) / 1e6;
    }

    TableView<?> table() {
        return (TableView<?>) node("#rows");
    }

    Node node(String selector) {
        return Objects.requireNonNull(scene.lookup(selector), selector);
    }

    static <R> R on(Callable<R> work) throws Exception {
        FutureTask<R> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(PATIENCE, TimeUnit.SECONDS);
    }

    /**
     * What the heap cannot do without, in megabytes. The painter without a graphics card keeps pictures there as long as
     * there is room; so first there is none.
     */
    static double heap() throws InterruptedException {
        try {
            fill();
        } catch (OutOfMemoryError e) {
            // As meant: before this, Java lets go of all that is only kept for speed.
        }
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static void fill() {
        for (Object[] chain = {}; ; ) chain = new Object[] {chain, new byte[1 << 20]};
    }
}
