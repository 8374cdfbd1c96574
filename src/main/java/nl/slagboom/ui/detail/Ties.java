package nl.slagboom.ui.detail;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Part;
import nl.slagboom.model.Tie;
import nl.slagboom.model.TieFields;
import nl.slagboom.model.code.Relation;
import nl.slagboom.model.value.ParliamentaryPaper;
import nl.slagboom.search.Search;
import nl.slagboom.search.Tied;
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

    /** What others have recorded of having to do with this one, in its own words; nothing is shown where none has. */
    Node fromOthers(Dossier dossier) {
        VBox others = new VBox();
        others.getStyleClass().add("section");
        others.setVisible(false);
        others.setManaged(false);
        screen.jobs()
                .run(
                        "detail.opening",
                        progress -> search.ties(dossier).stream()
                                .filter(Tied::fromOther)
                                .toList(),
                        ties -> show(others, ties),
                        screen.failures()::show);
        return others;
    }

    private void show(VBox others, List<Tied> ties) {
        if (ties.isEmpty()) return;
        Label heading = new Label(screen.text("ties.others"));
        heading.getStyleClass().add("reference");
        others.getChildren().add(heading);
        for (Tied tie : ties) {
            FlowPane line = line();
            others.getChildren().add(new Label(screen.words().relation(tie.relation(), true)));
            others.getChildren().add(line);
            show(line, Objects.requireNonNull(tie.other()));
            tie.about().ifPresent(about -> {
                Label said = new Label(about);
                said.setWrapText(true);
                said.getStyleClass().add("reference");
                others.getChildren().add(said);
            });
        }
        others.setVisible(true);
        others.setManaged(true);
    }

    private static FlowPane line() {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("paper-line");
        return line;
    }

    private Node obstacle(String reference) {
        FlowPane line = line();
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
            open.setOnAction(event -> screen.visit(page));
            return open;
        });
    }
}
