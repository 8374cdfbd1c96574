package nl.slagboom.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                if (row != null)
                    boxes.add(new QuestionBox("question-" + boxes.size(), row, question, screen, model, shown));
            }
            getChildren().setAll(boxes);
        } else {
            for (int i = 0; i < boxes.size(); i++) boxes.get(i).show(row, questions.get(i));
        }
        boolean some = !boxes.isEmpty();
        setVisible(some);
        setManaged(some);
    }

    /** Takes the keyboard, at what is to be decided. */
    void begin() {
        current().ifPresent(QuestionBox::begin);
    }

    /** Decides where the keyboard is, else what comes first. */
    void decide(@Nullable Choice choice) {
        current().ifPresent(box -> box.decide(choice));
    }

    void commit() {
        boxes.forEach(QuestionBox::commit);
    }

    /** @return whether there was one to go to */
    boolean next() {
        int from = 0;
        for (int i = 0; i < boxes.size(); i++) if (boxes.get(i).isFocusWithin()) from = i + 1;
        for (QuestionBox box : boxes.subList(from, boxes.size())) {
            if (!box.isOpen()) continue;
            box.begin();
            return true;
        }
        return false;
    }

    private Optional<QuestionBox> current() {
        return boxes.stream()
                .filter(QuestionBox::isFocusWithin)
                .findFirst()
                .or(() -> boxes.stream().filter(QuestionBox::isOpen).findFirst())
                .or(() -> boxes.stream().findFirst());
    }
}
