/** The command line, as it is typed. */
@NullMarked
package nl.slagboom.cli;

import org.jspecify.annotations.NullMarked;
