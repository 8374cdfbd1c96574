package nl.slagboom.ui.detail;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Part;
import nl.slagboom.model.Tie;
import nl.slagboom.model.TieFields;
import nl.slagboom.model.code.Relation;
import nl.slagboom.model.value.ParliamentaryPaper;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.StatusPill;

/** What an obstacle is tied to, as it is shown: another obstacle by its title and status, a Kamerstuk by its page. */
public final class Ties {

    private final Search search;
    private final Screen screen;
    private final Consumer<UUID> opened;

    /** @param opened opens an obstacle */
    public Ties(Search search, Screen screen, Consumer<UUID> opened) {
        this.search = search;
        this.screen = screen;
        this.opened = opened;
    }

    /** What can be said of a tie, as it was recorded or taken up; nothing for another part. */
    Optional<Node> line(Part<?> part) {
        if (!part.values().catalogue().equals(TieFields.KIND.catalogue())) return Optional.empty();
        @SuppressWarnings("unchecked") // that was asked
        Part<Tie> tie = (Part<Tie>) part;
        Optional<String> target = tie.get(TieFields.TARGET);
        return target.flatMap(
                named -> tie.get(TieFields.RELATION).orElse(Relation.RELATED).isToObstacle()
                        ? Optional.of(obstacle(named))
                        : page(named));
    }

    private Node obstacle(String reference) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("paper-line");
        screen.jobs()
                .run(
                        "detail.opening",
                        progress -> search.byReference(reference),
                        found -> found.ifPresentOrElse(
                                other -> show(line, other),
                                () -> line.getChildren().setAll(unknown(reference))),
                        screen.failures()::show);
        return line;
    }

    private Label unknown(String reference) {
        Label unknown = new Label(screen.text("ties.unknown", reference));
        unknown.setWrapText(true);
        unknown.getStyleClass().add("reference");
        return unknown;
    }

    private void show(FlowPane line, Dossier other) {
        Label title = new Label(other.title().shown(screen.words().language()));
        title.setWrapText(true);
        Button open = new Button(screen.text("ties.open", other.reference()));
        open.setId("ties-open");
        open.setOnAction(event -> opened.accept(other.id()));
        line.getChildren().setAll(new StatusPill(other.status(), screen.words()), title, open);
    }

    private Optional<Node> page(String named) {
        return ParliamentaryPaper.of(named).map(paper -> {
            URI page = paper.page();
            Button open = new Button(screen.text("ties.page", paper.toString()));
            open.setId("ties-page");
            open.setOnAction(event -> screen.files().visit(page));
            return open;
        });
    }
}
