package nl.slagboom.ui.detail;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ReportFields;
import nl.slagboom.register.Relations;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.field.ContactBox;
import org.jspecify.annotations.Nullable;

/**
 * Who made the reports of the obstacle that is open. They lie beside it, in the one table without history: what is typed of
 * them is in no draft, and is written by itself.
 */
public final class Reporters {

    private final DetailViewModel model;
    private final Screen screen;
    private final Search search;
    private final Relations relations;
    private final Map<UUID, Line> lines = new HashMap<>();
    private @Nullable UUID obstacle;
    private @Nullable Wording wording;
    private boolean read;

    public Reporters(DetailViewModel model, Screen screen, Search search, Relations relations) {
        this.model = model;
        this.screen = screen;
        this.search = search;
        this.relations = relations;
        model.formProperty().subscribe(number -> read = false);
    }

    /** Who made a report: a line that tells, and what it takes to note or change it. */
    Node of(UUID report) {
        Dossier base = model.baseProperty().get();
        if (base == null || base.part(ReportFields.KIND, report).isEmpty()) {
            Label first = new Label(screen.text("reporter.first"));
            first.setWrapText(true);
            first.getStyleClass().add("reference");
            return first;
        }
        // What was half typed stays where the form is drawn anew.
        if (!base.id().equals(obstacle) || screen.words() != wording) lines.clear();
        obstacle = base.id();
        wording = screen.words();
        Line line = lines.computeIfAbsent(report, Line::new);
        if (!read) read(base.id());
        return line;
    }

    private void read(UUID of) {
        read = true;
        screen.jobs()
                .run(
                        "detail.opening",
                        progress -> search.reporters(of),
                        known -> {
                            if (of.equals(obstacle)) lines.forEach((report, line) -> line.show(known.get(report)));
                        },
                        screen.failures()::show);
    }

    /** The form stays as it stands: who types on in it is not disturbed. */
    private void write(UUID of, Runnable deed) {
        screen.jobs()
                .run(
                        "detail.saving",
                        progress -> {
                            deed.run();
                            return search.dossier(of);
                        },
                        now -> {
                            now.ifPresent(model::absorb);
                            read(of);
                        },
                        screen.failures()::show);
    }

    private final class Line extends VBox implements ContactBox.Deeds {

        private final UUID report;
        private final Label told = new Label();
        private final Button open = new Button();
        private final ContactBox box = new ContactBox(screen, "reporter", true, this);

        Line(UUID report) {
            this.report = report;
            getStyleClass().add("pieces");
            told.setId("reporter-told");
            told.setWrapText(true);
            told.managedProperty().bind(told.textProperty().isNotEmpty());
            open.setId("reporter-open");
            open.setOnAction(event -> unfold());
            box.setVisible(false);
            box.managedProperty().bind(box.visibleProperty());
            getChildren().setAll(told, open, box);
            show(null);
        }

        private void unfold() {
            box.setVisible(!box.isVisible());
            if (!box.isVisible()) return;
            Node name = box.lookup("#reporter-name");
            if (name != null) name.requestFocus();
        }

        void show(Contact.@Nullable Entry known) {
            open.setText(screen.text(known == null ? "reporter.note" : "reporter.change"));
            told.setText(
                    known == null
                            ? ""
                            : screen.text(
                                    "reporter.told",
                                    said(known),
                                    Optional.ofNullable(known.deleteOn())
                                            .map(screen.words()::value)
                                            .orElse("?")));
            box.show(known);
        }

        private String said(Contact.Entry known) {
            StringBuilder said = new StringBuilder();
            for (String one : new String[] {known.name(), known.email(), known.phone()}) {
                if (one == null) continue;
                if (!said.isEmpty()) said.append(" · ");
                said.append(one);
            }
            return said.toString();
        }

        @Override
        public void keep(Contact.Entry contact) {
            Dossier base = model.baseProperty().get();
            if (base != null && base.part(ReportFields.KIND, report).isPresent())
                write(base.id(), () -> relations.reachReporter(base, report, contact, screen.user()));
        }

        @Override
        public void erase(UUID contact) {
            if (obstacle != null) write(obstacle, () -> relations.erase(contact, screen.user()));
        }
    }
}
