/** Long work without a window: it reports, it can be cancelled. */
@NullMarked
package nl.slagboom.job;

import org.jspecify.annotations.NullMarked;
