package nl.slagboom.ui.shell;

import java.nio.file.Path;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.FileQuestions;
import nl.slagboom.ui.common.Settings;

/**
 * What a window works with.
 *
 * @param name what the register is called; a key of our words where it has no name of its own
 * @param user who works here
 * @param log the log file
 * @param settings of this person on this machine
 * @param files asks for files
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
        Giving giving,
        Keeper keeper,
        Settings settings,
        FileQuestions files,
        Drafts drafts) {}
