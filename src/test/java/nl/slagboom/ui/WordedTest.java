package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.stage.Stage;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Worded;
import org.junit.jupiter.api.Test;

/** A choice in another language than it was opened in before. */
final class WordedTest {

    @Test
    void aListThatWasOpenedSaysItsChoicesAnew() throws Exception {
        Desk.start();
        ComboBox<Channel> box = new ComboBox<>();
        Stage stage = onFx(() -> {
            box.getItems().setAll(Channel.values());
            box.setValue(Channel.MAIL);
            Stage shown = new Stage();
            shown.setScene(new Scene(box));
            Desk.show(shown);
            return shown;
        });
        for (Language language : Language.values()) {
            Wording wording = new Wording(Messages.of(language.locale()));
            onFx(() -> {
                Worded.in(box, wording::value);
                box.show();
                return 0;
            });
            Keys.settle();
            assertThat(onFx(() -> listed(box)))
                    .containsExactlyElementsOf(List.of(Channel.values()).stream()
                            .map(wording::value)
                            .toList());
            assertThat(onFx(() -> ((ListCell<?>) skin(box).getDisplayNode()).getText()))
                    .isEqualTo(wording.value(Channel.MAIL));
            onFx(() -> {
                box.hide();
                return 0;
            });
        }
        Desk.close(stage);
    }

    @Test
    void aLetterChoosesAlsoByAWordThatIsNotTheFirst() throws Exception {
        Desk.start();
        ComboBox<Channel> box = new ComboBox<>();
        Wording dutch = new Wording(Messages.of(Language.NL.locale()));
        Stage stage = onFx(() -> {
            box.getItems().setAll(Channel.values());
            Worded.in(box, dutch::value);
            Worded.in(box, dutch::value);
            Stage shown = new Stage();
            shown.setScene(new Scene(box));
            Desk.show(shown);
            box.requestFocus();
            return shown;
        });
        for (boolean open : new boolean[] {false, true}) {
            onFx(() -> {
                box.setValue(Channel.PHONE);
                if (open) box.show();
                return 0;
            });
            Keys.settle();
            for (Channel channel : Channel.values()) {
                if (!dutch.value(channel).contains("mail")) continue;
                Keys.type("mail");
                assertThat(onFx(box::getValue)).isEqualTo(channel);
            }
        }
        Desk.close(stage);
    }

    private static ComboBoxListViewSkin<?> skin(ComboBox<Channel> box) {
        return (ComboBoxListViewSkin<?>) box.getSkin();
    }

    private static List<String> listed(ComboBox<Channel> box) {
        ListView<?> list = (ListView<?>) skin(box).getPopupContent();
        return list.lookupAll(".list-cell").stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.getItem() != null)
                .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                .map(cell -> Objects.requireNonNullElse(cell.getText(), ""))
                .toList();
    }
}
