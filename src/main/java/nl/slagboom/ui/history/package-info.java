/** The history of the register: what was done by whom, and going back on it. */
@NullMarked
package nl.slagboom.ui.history;

import org.jspecify.annotations.NullMarked;
