/** The launcher script, run in a make-believe checkout with a make-believe Java and Maven. */
@NullMarked
package nl.slagboom.launcher;

import org.jspecify.annotations.NullMarked;
