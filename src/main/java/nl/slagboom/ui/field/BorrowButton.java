package nl.slagboom.ui.field;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;

/** Takes the text of another language over as a beginning; where there are several, one chooses which. */
final class BorrowButton extends StackPane {

    private final String id;
    private final Wording wording;
    private final Consumer<Language> taken;
    private List<Language> offered = List.of();

    /** @param taken told from which language */
    BorrowButton(String id, Wording wording, Consumer<Language> taken) {
        this.id = id;
        this.wording = wording;
        this.taken = taken;
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Not there where the open language has a text, or no other has. */
    void offer(LocalizedText text, Language open) {
        List<Language> filled = text.in(open) != null
                ? List.of()
                : Arrays.stream(Language.values())
                        .filter(one -> text.in(one) != null)
                        .toList();
        if (filled.equals(offered)) return;
        offered = filled;
        setVisible(!filled.isEmpty());
        getChildren().clear();
        if (filled.size() == 1) getChildren().add(button(filled.getFirst()));
        else if (!filled.isEmpty()) getChildren().add(menu(filled));
    }

    private Button button(Language from) {
        Button button = new Button(wording.messages().text("detail.borrow", wording.value(from)));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("small");
        button.setOnAction(event -> taken.accept(from));
        return button;
    }

    private MenuButton menu(List<Language> filled) {
        MenuButton menu = new MenuButton(wording.messages().text("detail.borrow.from"));
        menu.setId(id);
        menu.getStyleClass().add("small");
        for (Language from : filled) {
            MenuItem item = new MenuItem(wording.value(from));
            item.setId(id + "-" + from.code());
            item.setOnAction(event -> taken.accept(from));
            menu.getItems().add(item);
        }
        return menu;
    }
}
