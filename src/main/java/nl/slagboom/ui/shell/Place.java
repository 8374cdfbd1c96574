package nl.slagboom.ui.shell;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The screens that one can go to, each by a key with Ctrl. */
enum Place {
    TODAY("shell.today", KeyCode.D),
    REGISTER("shell.register", KeyCode.L),
    OVERVIEW("shell.overview", KeyCode.O),
    LOG("shell.log", KeyCode.N),
    POST("shell.post", KeyCode.M),
    EXCHANGE("shell.exchange", KeyCode.U),
    INTAKE("shell.intake", KeyCode.I),
    EXPORT("shell.export", KeyCode.E),
    HISTORY("shell.history", KeyCode.H);

    private final String key;
    private final KeyCode shortcut;

    Place(String key, KeyCode shortcut) {
        this.key = key;
        this.shortcut = shortcut;
    }

    /** The key of its name. */
    String key() {
        return key;
    }

    /** The key of the command that goes there. */
    String command() {
        return "command.go." + name().toLowerCase(Locale.ROOT);
    }

    KeyCode shortcut() {
        return shortcut;
    }

    Ikon icon() {
        return switch (this) {
            case TODAY -> MaterialDesignC.CALENDAR_CHECK_OUTLINE;
            case REGISTER -> MaterialDesignF.FORMAT_LIST_BULLETED;
            case OVERVIEW -> MaterialDesignC.CHART_BOX_OUTLINE;
            case LOG -> MaterialDesignF.FILE_PLUS_OUTLINE;
            case POST -> MaterialDesignE.EMAIL_MULTIPLE_OUTLINE;
            case EXCHANGE -> MaterialDesignS.SWAP_HORIZONTAL;
            case INTAKE -> MaterialDesignF.FILE_IMPORT_OUTLINE;
            case EXPORT -> MaterialDesignF.FILE_EXPORT_OUTLINE;
            case HISTORY -> MaterialDesignH.HISTORY;
        };
    }
}
