package nl.slagboom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import nl.slagboom.model.code.Language;

/**
 * Where a command was given.
 *
 * @param out for what was asked for
 * @param err for sentences to a person
 * @param folder that files are named from
 * @param language of the machine, unless the command says another
 * @param user who works there, unless the command says another
 */
public record Terminal(PrintWriter out, PrintWriter err, Path folder, Language language, String user) {}
