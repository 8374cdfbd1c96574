package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import nl.slagboom.bench.Seeded;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.register.Batch;
import nl.slagboom.ui.common.ObstacleList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator's Monday: forty mails and two calls, eight new obstacles among them, thirty moves and five actions done, without a mouse. */
final class MondayTest extends PlayedDay {

    private static final int MOVES = 30;
    /** So many more obstacles than those of the demonstration. */
    private static final int MORE = Integer.getInteger("slagboom.rows", 0);

    @BeforeEach
    void fill() {
        giveAnnaActions();
        if (MORE > 0)
            window().register
                    .apply(
                            new Batch(Seeded.obstacles(MORE), List.of(), null),
                            ChangeKind.IMPORT,
                            "many",
                            "Bert",
                            Progress.NONE);
    }

    /** Six that are due. */
    private void giveAnnaActions() {
        for (Dossier dossier : window().search.dossiers().stream().limit(6).toList()) {
            Part<Action> action = Part.blank(ActionFields.KIND)
                    .with(ActionFields.TASK, "Terugbellen")
                    .with(ActionFields.OWNER, "Anna")
                    .with(ActionFields.DUE, LocalDate.of(2024, 11, 14));
            window().register.save(dossier, dossier.withPart(ActionFields.KIND, action), "Bert");
        }
    }

    @Test
    void everythingOfItIsDoneByKeys() throws Exception {
        List<Mails.Mail> mails = Mails.in(folder);
        files.chooseSeveral(mails.stream().map(Mails.Mail::file).toList());
        int before = window().search.rows().rows().size();
        try (Played day = new Played("monday", window().stage)) {
            int missed = mails(day, mails);
            call(day);
            callAboutSomethingNew(day, "tolk bij de huisarts");
            callAboutSomethingNew(day, "geen parkeervergunning met duits kenteken");
            moves(day);
            actions(day);
            day.act("looked back on the day");
            day.control(KeyCode.D);
            day.untilAt("today-rows");
            day.picture("done");
            assertThat(missed)
                    .as("mails whose obstacle was not the first that was offered")
                    .isLessThanOrEqualTo(4);
        }
        assertThat(window().search.rows().rows()).hasSize(before + 8);
    }

    /** How many of them had to be looked for. */
    private int mails(Played day, List<Mails.Mail> mails) throws Exception {
        day.act("forty mails brought");
        day.control(KeyCode.M);
        day.untilAt("post-choose");
        day.picture("no-mail");
        day.key(KeyCode.SPACE);
        day.key(KeyCode.A); // in the system's window: all of the folder
        day.key(KeyCode.ENTER);
        day.until(() -> letters().getItems().size() == mails.size()
                && !offered().getItems().isEmpty());
        day.untilAt("post-field");
        day.picture("mails");
        int missed = 0;
        for (int i = 0; i < mails.size(); i++) {
            Mails.Mail mail = mails.get(i);
            int at = i;
            day.act(mail.isNew() ? "mail, new obstacle" : "mail, known obstacle");
            day.until(() -> letters().getSelectionModel().getSelectedIndex() == at && !isBusy());
            long was = changeset();
            if (mail.isNew()) {
                day.key(KeyCode.F2);
                if (i == 34) day.picture("new");
            } else if (!isFirst(mail)) {
                missed++;
                day.type(mail.about());
                day.until(() -> isFirstNow(mail));
            }
            day.key(KeyCode.ENTER);
            day.until(() -> changeset() > was);
            if (i == 12) day.picture("half-way");
        }
        return missed;
    }

    private boolean isBusy() {
        return offered().getItems().isEmpty();
    }

    private ListView<?> letters() {
        return (ListView<?>) Desk.node(window().stage, "#post-letters");
    }

    private ObstacleList offered() {
        return (ObstacleList) Desk.node(window().stage, "#post-offered");
    }

    private boolean isFirst(Mails.Mail mail) throws Exception {
        Thread.sleep(50);
        return onFx(() -> isFirstNow(mail));
    }

    private boolean isFirstNow(Mails.Mail mail) {
        ObstacleList.Line line = offered().getSelectionModel().getSelectedItem();
        return line != null
                && window().search.rows().named(mail.about(), 8).stream()
                        .findFirst()
                        .map(row -> row.id().equals(line.id()))
                        .orElse(false);
    }

    private void call(Played day) throws Exception {
        day.act("call, known obstacle");
        day.control(KeyCode.K);
        day.untilAt("palette-field");
        day.type("digid");
        Thread.sleep(200);
        day.key(KeyCode.ENTER);
        day.until(() -> scene().lookup("#palette-field") == null && scene().lookup("#sections") != null);
        Thread.sleep(300);
        day.control(KeyCode.G);
        day.untilAt("report-words");
        day.type("kan niet inloggen");
        long was = changeset();
        day.control(KeyCode.S);
        day.until(() -> changeset() > was);
        day.picture("call");
    }

    private void callAboutSomethingNew(Played day, String title) throws Exception {
        day.act("call, new obstacle");
        day.control(KeyCode.N);
        day.untilAt("log-title");
        day.type(title);
        day.key(KeyCode.TAB);
        day.untilAt("log-words");
        day.type("belde hierover");
        long was = changeset();
        day.control(KeyCode.ENTER);
        day.until(() -> changeset() > was && scene().lookup("#sections") != null);
    }

    private void moves(Played day) throws Exception {
        day.act("to the list");
        day.control(KeyCode.F);
        day.type("status:open");
        day.until(() -> window().rows().getItems().size()
                < window().search.rows().rows().size());
        day.key(KeyCode.ENTER);
        day.untilAt("rows");
        day.picture("open");
        int moved = 0;
        while (moved < MOVES) {
            day.act("move");
            long was = changeset();
            if (moved > 0) day.alt(KeyCode.DOWN);
            Thread.sleep(250);
            day.control(KeyCode.T);
            day.until(() -> Window.getWindows().size() > 1);
            day.key(KeyCode.DOWN);
            day.key(KeyCode.ENTER);
            day.until(() -> scene().lookup("#move-confirm") != null);
            if (moved == 0) day.picture("move");
            day.control(KeyCode.ENTER);
            day.until(() -> changeset() > was);
            moved++;
        }
    }

    private void actions(Played day) throws Exception {
        day.act("to the actions");
        day.control(KeyCode.D);
        day.untilAt("today-rows");
        TableView<?> rows = (TableView<?>) Desk.node(window().stage, "#today-rows");
        day.until(() -> !rows.getItems().isEmpty());
        day.picture("today");
        for (int i = 0; i < 5; i++) {
            day.act("action done");
            long was = changeset();
            day.key(KeyCode.SPACE);
            day.until(() -> changeset() > was);
        }
    }
}
