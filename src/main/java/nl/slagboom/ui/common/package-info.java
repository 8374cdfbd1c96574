/** What every screen shares: the look, jobs, sentences to the user. */
@NullMarked
package nl.slagboom.ui.common;

import org.jspecify.annotations.NullMarked;
