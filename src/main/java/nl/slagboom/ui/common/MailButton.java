package nl.slagboom.ui.common;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import nl.slagboom.exchange.write.MailDraft;
import org.jspecify.annotations.Nullable;

/** Writes a mail with a workbook that was just given out, as a draft beside it, and opens it in the person's own program. */
public final class MailButton extends Button {

    private final Screen screen;
    private final Consumer<Path> drafted;
    private @Nullable Path workbook;
    private @Nullable Function<Path, MailDraft> draft;

    /** @param drafted told where the draft lies, which may not open by itself */
    public MailButton(Screen screen, Consumer<Path> drafted) {
        this.screen = screen;
        this.drafted = drafted;
        setId("mail");
        setOnAction(event -> write());
        screen.wording().subscribe(wording -> setText(screen.text("mail.open")));
        offer(null, null);
    }

    /**
     * Offers it, or hides.
     *
     * @param written the workbook; null where there is none
     * @param letter makes the mail with it
     */
    public void offer(@Nullable Path written, @Nullable Function<Path, MailDraft> letter) {
        workbook = written;
        draft = letter;
        setVisible(written != null);
        setManaged(written != null);
    }

    private void write() {
        Path attached = workbook;
        Function<Path, MailDraft> letter = draft;
        if (attached == null || letter == null) return;
        String name = String.valueOf(attached.getFileName()).replaceFirst("[.][^.]*$", "");
        Path file = attached.resolveSibling(name + ".eml");
        screen.jobs()
                .run(
                        "export.writing",
                        progress -> {
                            letter.apply(attached).to(file);
                            return file;
                        },
                        written -> {
                            drafted.accept(written);
                            screen.show(written);
                        },
                        screen.failures()::show);
    }
}
