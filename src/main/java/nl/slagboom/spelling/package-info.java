/** Which words of a text are not known in its language, and what may have been meant. */
@NullMarked
package nl.slagboom.spelling;

import org.jspecify.annotations.NullMarked;
