package nl.slagboom.ui.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.slagboom.exchange.intake.TheirWord;
import nl.slagboom.ui.common.Screen;

/** One word of a partner, with a box for what it means and a button for what is proposed. */
final class WordRow {

    private final Screen screen;
    private final Label field = new Label();
    private final Label word = new Label();
    private final Label rows = new Label();
    private final OfferBox<Optional<Enum<?>>> box;
    private final Button proposal = new Button();
    private final Label fate = new Label();
    private TheirWord theirs;

    /** @param chosen told what a word means; nothing for what it meant before */
    WordRow(Screen screen, int index, TheirWord theirs, BiConsumer<TheirWord, Optional<Enum<?>>> chosen) {
        this.screen = screen;
        this.theirs = theirs;
        field.setText(theirs.list().label(screen.words()));
        field.setWrapText(true);
        word.setText(theirs.word());
        word.setWrapText(true);
        word.getStyleClass().add("column-heading");
        box = new OfferBox<>(
                new CodeNames(screen.words(), theirs.list(), true),
                Optional.empty(),
                code -> chosen.accept(this.theirs, code));
        box.setId("intake-word-" + index);
        box.setAccessibleText(screen.text("intake.word.meaning.of", theirs.word()));
        word.setLabelFor(box);
        proposal.setId("intake-word-agree-" + index);
        proposal.getStyleClass().addAll("small", "button-outlined", "accent");
        proposal.setOnAction(event -> {
            box.requestFocus(); // the button goes
            chosen.accept(this.theirs, Optional.ofNullable(this.theirs.proposal()));
        });
        proposal.managedProperty().bind(proposal.visibleProperty());
        fate.managedProperty().bind(fate.visibleProperty());
    }

    boolean isOf(TheirWord other) {
        return theirs.list().equals(other.list()) && theirs.word().equals(other.word());
    }

    void show(TheirWord now) {
        theirs = now;
        rows.setText(screen.words().value(now.rows()));
        box.show(Optional.ofNullable(now.meaning()));
        Enum<?> proposed = now.proposal();
        proposal.setVisible(proposed != null);
        if (proposed != null) {
            String code = screen.words().value(proposed);
            proposal.setText(screen.text("intake.word.proposal", code));
            proposal.setAccessibleText(screen.text("intake.word.proposal.of", now.word(), code));
        }
        String source = now.source().name().toLowerCase(Locale.ROOT);
        fate.setVisible(proposed == null);
        fate.setText(screen.text("intake.word.source." + now.source().name()));
        fate.getStyleClass().setAll("label", "fate", source);
    }

    Node[] cells() {
        HBox end = new HBox(proposal, fate);
        end.getStyleClass().add("intake-bar");
        return new Node[] {field, word, rows, box, end};
    }
}
