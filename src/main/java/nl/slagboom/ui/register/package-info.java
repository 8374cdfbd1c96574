/** The list of obstacles, with what narrows it. */
@NullMarked
package nl.slagboom.ui.register;

import org.jspecify.annotations.NullMarked;
