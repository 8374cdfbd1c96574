/** What is out with whom, what came back, and what is left to be decided. */
@NullMarked
package nl.slagboom.ui.exchange;

import org.jspecify.annotations.NullMarked;
