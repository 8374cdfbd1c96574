package nl.slagboom.ui.shell;

import java.nio.file.Path;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Drafts;

/**
 * What a window works with.
 *
 * @param name what the register is called
 * @param user who works here
 * @param log the log file
 * @param drafts where unsaved work is kept
 */
public record Services(
        String name,
        String user,
        Path log,
        Search search,
        Register register,
        Undo undo,
        Feed feed,
        Intake intake,
        Drafts drafts) {}
