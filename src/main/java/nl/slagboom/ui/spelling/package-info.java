/** Spelling in the window: which words of a text box are not known, shown in it and said beneath it; and its menu. */
@NullMarked
package nl.slagboom.ui.spelling;

import org.jspecify.annotations.NullMarked;
