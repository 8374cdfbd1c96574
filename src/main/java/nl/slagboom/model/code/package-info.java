/** The trade's code lists: statuses, themes, neighbours and the like. */
@NullMarked
package nl.slagboom.model.code;

import org.jspecify.annotations.NullMarked;
