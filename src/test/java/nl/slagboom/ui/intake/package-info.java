/** A partner's list, looked at before it is taken in. */
@NullMarked
package nl.slagboom.ui.intake;

import org.jspecify.annotations.NullMarked;
