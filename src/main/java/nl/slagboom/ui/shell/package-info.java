/** The window: its screens, its status bar, its shortcuts. */
@NullMarked
package nl.slagboom.ui.shell;

import org.jspecify.annotations.NullMarked;
