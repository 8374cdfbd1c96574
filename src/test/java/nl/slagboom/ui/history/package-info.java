/** Tests of the models behind the history of the register. */
@NullMarked
package nl.slagboom.ui.history;

import org.jspecify.annotations.NullMarked;
