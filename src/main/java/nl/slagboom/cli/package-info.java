/** The command line: the same services without a window. */
@NullMarked
package nl.slagboom.cli;

import org.jspecify.annotations.NullMarked;
