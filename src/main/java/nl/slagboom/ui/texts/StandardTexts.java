package nl.slagboom.ui.texts;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import nl.slagboom.model.value.Folded;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** The standard texts of this person on this machine. What is typed in one is written a second after the last letter. */
public final class StandardTexts {

    private static final String FOLDER = "texts";
    private static final String WRITING = "texts.writing";
    private static final Duration REST = Duration.seconds(1);
    private static final int EXAMPLES = 3;

    private final Screen screen;
    private final TextFolder folder;
    private final ObservableList<StandardText> all = FXCollections.observableArrayList();
    private final Map<String, StandardText> unwritten = new LinkedHashMap<>();
    private final PauseTransition rest = new PauseTransition(REST);

    /** @param own the folder of what a person has of his own; null where nothing is kept */
    public StandardTexts(Screen screen, @Nullable Path own) {
        this.screen = screen;
        folder = new TextFolder(own == null ? null : own.resolve(FOLDER));
        rest.setOnFinished(event -> writeAll());
    }

    /** The places that can be filled, as they are typed in the user's language. */
    public String places() {
        return Place.all(screen.words().messages());
    }

    /** All of them, in the order in which they are shown. */
    public ObservableList<StandardText> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    /** Reads them anew, unless something typed is not yet written. */
    public void read() {
        screen.jobs()
                .run(
                        "texts.reading",
                        progress -> {
                            Place.named(); // here, not on the drawing thread when the first is put in
                            return folder.read();
                        },
                        found -> {
                            if (unwritten.isEmpty() && !all.equals(found)) all.setAll(found);
                        },
                        screen.failures()::show);
    }

    /** Begins one, and says which. */
    public StandardText begin() {
        StandardText fresh = new StandardText(free(screen.text("texts.fresh")), "");
        add(fresh);
        return fresh;
    }

    /** Adds some to begin with, in the user's language, and says which is the first. */
    public StandardText addExamples() {
        List<StandardText> examples = IntStream.rangeClosed(1, EXAMPLES)
                .mapToObj(number -> new StandardText(
                        free(screen.text("texts.example." + number)),
                        screen.text(
                                "texts.example." + number + ".text",
                                Place.words(screen.words().messages()))))
                .toList();
        examples.forEach(this::add);
        return examples.getFirst();
    }

    public void add(StandardText text) {
        all.add(text);
        write(text);
    }

    /** Has one say something else. */
    public StandardText change(StandardText was, String text) {
        StandardText now = was.saying(text);
        all.set(all.indexOf(was), now);
        unwritten.put(now.name(), now);
        rest.playFromStart();
        return now;
    }

    /** Whether one can be called so: it can be the name of a file, and no other has it. */
    public boolean canBeCalled(StandardText text, String name) {
        return StandardText.isName(name)
                && all.stream()
                        .filter(other -> !other.equals(text))
                        .noneMatch(other -> Folded.of(other.name()).equals(Folded.of(name)));
    }

    /** Has one be called otherwise. */
    public StandardText rename(StandardText was, String name) {
        StandardText now = was.called(name);
        all.set(all.indexOf(was), now);
        unwritten.remove(was.name());
        write(now);
        run(() -> {
            if (!isSameFile(was.name(), name)) folder.remove(was.name());
        });
        return now;
    }

    /** Some systems do not tell capitals from small letters: the file is then the same. */
    private static boolean isSameFile(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    public void remove(StandardText text) {
        all.remove(text);
        unwritten.remove(text.name());
        run(() -> folder.remove(text.name()));
    }

    /** Writes now what was typed last: the program ends. */
    public void keep() {
        rest.stop();
        List.copyOf(unwritten.values()).forEach(folder::write);
        unwritten.clear();
    }

    private void writeAll() {
        List<StandardText> typed = List.copyOf(unwritten.values());
        unwritten.clear();
        typed.forEach(this::write);
    }

    private void write(StandardText text) {
        screen.jobs()
                .run(
                        WRITING,
                        progress -> {
                            folder.write(text);
                            return text;
                        },
                        written -> {},
                        failure -> {
                            if (all.contains(text)) unwritten.putIfAbsent(text.name(), text); // tried again later
                            screen.failures().show(failure);
                        });
    }

    private void run(Runnable change) {
        screen.jobs()
                .run(
                        WRITING,
                        progress -> {
                            change.run();
                            return true;
                        },
                        done -> {},
                        screen.failures()::show);
    }

    private String free(String wanted) {
        return Stream.concat(
                        Stream.of(wanted),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> wanted + " " + number))
                .filter(name ->
                        all.stream().noneMatch(text -> Folded.of(text.name()).equals(Folded.of(name))))
                .findFirst()
                .orElseThrow();
    }
}
