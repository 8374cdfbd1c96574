/** What is to be done today, and what was done. */
@NullMarked
package nl.slagboom.ui.today;

import org.jspecify.annotations.NullMarked;
