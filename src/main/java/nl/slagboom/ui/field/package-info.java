/** Editors, one for each type of field, and drafts of unsaved work. */
@NullMarked
package nl.slagboom.ui.field;

import org.jspecify.annotations.NullMarked;
