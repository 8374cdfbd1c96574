/** Giving out: the list as it is shown, or an Actielijst, for those who may see it. */
@NullMarked
package nl.slagboom.ui.giveout;

import org.jspecify.annotations.NullMarked;
