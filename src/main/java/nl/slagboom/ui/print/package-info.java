/** Obstacles on paper: for whom, in which languages, as a PDF or by a printer. */
@NullMarked
package nl.slagboom.ui.print;

import org.jspecify.annotations.NullMarked;
