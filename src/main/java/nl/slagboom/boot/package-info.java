/** Start of the program: wiring by hand, one process per register, uncaught errors. */
@NullMarked
package nl.slagboom.boot;

import org.jspecify.annotations.NullMarked;
