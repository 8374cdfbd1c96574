/** One obstacle: classified, moved on, followed up. */
@NullMarked
package nl.slagboom.ui.detail;

import org.jspecify.annotations.NullMarked;
