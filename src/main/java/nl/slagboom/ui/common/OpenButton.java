package nl.slagboom.ui.common;

import java.nio.file.Path;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** Opens the file that was just written, with the program that the system has for it. Not there where none was. */
public final class OpenButton extends Button {

    private @Nullable Path file;

    public OpenButton(Screen screen, String id) {
        setId(id);
        setOnAction(event -> {
            if (file != null) screen.show(file);
        });
        screen.wording().subscribe(wording -> setText(screen.text("export.open")));
        managedProperty().bind(visibleProperty());
        offer(null);
    }

    /** @param written null where there is none */
    public void offer(@Nullable Path written) {
        file = written;
        setVisible(written != null);
    }
}
