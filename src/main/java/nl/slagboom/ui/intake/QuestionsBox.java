package nl.slagboom.ui.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.intake.Question;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** What a person must decide of one row. What is typed there stays while other things of the row are decided. */
final class QuestionsBox extends VBox {

    private final Screen screen;
    private final IntakeViewModel model;
    private final Consumer<Node> shown;
    private final List<QuestionBox> boxes = new ArrayList<>();
    private final Set<Seen> seen = new HashSet<>();

    private record Seen(PlannedRow.Place row, Clash.Key question) {}

    /** @param shown told what has the keyboard, so that it can be seen */
    QuestionsBox(Screen screen, IntakeViewModel model, Consumer<Node> shown) {
        this.shown = shown;
        this.screen = screen;
        this.model = model;
        getStyleClass().add("questions");
    }

    /** @param anew whether another row is shown, or in other words */
    void show(@Nullable PlannedRow row, boolean anew) {
        List<Question> questions = row == null ? List.of() : row.questions();
        List<Clash> asked = questions.stream().map(Question::clash).toList();
        boolean same =
                !anew && asked.equals(boxes.stream().map(QuestionBox::clash).toList());
        if (row == null || !same) {
            boxes.forEach(QuestionBox::commit);
            boxes.clear();
            for (Question question : questions) {
                if (row != null) boxes.add(box(row, question));
            }
            getChildren().setAll(boxes);
        } else {
            for (int i = 0; i < boxes.size(); i++) boxes.get(i).show(row, questions.get(i));
        }
        boolean some = !boxes.isEmpty();
        setVisible(some);
        setManaged(some);
    }

    private QuestionBox box(PlannedRow row, Question question) {
        Seen here = new Seen(row.place(), question.clash().key());
        return new QuestionBox("question-" + boxes.size(), row, question, screen, model, box -> {
            seen.add(here);
            shown.accept(box);
        });
    }

    /** Another file: nothing of it was looked at. */
    void forget() {
        seen.clear();
    }

    /**
     * Whether something of a row is to be decided and was not put off, or was emptied and not looked at: it stays where nobody
     * says otherwise.
     */
    boolean isLeft(PlannedRow row) {
        return row.kind() != PlannedRow.Kind.LEFT_OUT
                && row.questions().stream().anyMatch(question -> isLeft(row, question));
    }

    private boolean isLeft(PlannedRow row, Question question) {
        boolean unseen = question.isBlank()
                && question.decision() == null
                && !seen.contains(new Seen(row.place(), question.clash().key()));
        return unseen || (question.isUndecided() && !model.isPostponed(row, question.clash()));
    }

    /** Takes the keyboard, at what is left first. */
    void begin() {
        boxes.stream()
                .filter(box -> isLeft(box.row(), box.question()))
                .findFirst()
                .or(this::current)
                .ifPresent(QuestionBox::begin);
    }

    /** Decides where the keyboard is, else what comes first; tells why where that is not offered. */
    Optional<String> decide(@Nullable Choice choice) {
        return current().map(box -> box.decide(choice)).orElseGet(() -> Optional.of(screen.text("intake.question.no")));
    }

    void commit() {
        boxes.forEach(QuestionBox::commit);
    }

    /** @return whether there was one to go to */
    boolean next() {
        int from = 0;
        for (int i = 0; i < boxes.size(); i++) if (boxes.get(i).isFocusWithin()) from = i + 1;
        for (QuestionBox box : boxes.subList(from, boxes.size())) {
            if (!isLeft(box.row(), box.question())) continue;
            box.begin();
            return true;
        }
        return false;
    }

    private Optional<QuestionBox> current() {
        return boxes.stream()
                .filter(QuestionBox::isFocusWithin)
                .findFirst()
                .or(() -> boxes.stream()
                        .filter(box -> box.question().isUndecided())
                        .findFirst())
                .or(() -> boxes.stream().findFirst());
    }
}
