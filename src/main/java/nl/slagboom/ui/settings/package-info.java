/** What a person can set on this machine. */
@NullMarked
package nl.slagboom.ui.settings;

import org.jspecify.annotations.NullMarked;
