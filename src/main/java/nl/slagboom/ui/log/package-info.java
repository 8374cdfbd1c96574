/** A new obstacle, logged in under a minute. */
@NullMarked
package nl.slagboom.ui.log;

import org.jspecify.annotations.NullMarked;
