/** Every change: one method, one transaction, one changeset. */
@NullMarked
package nl.slagboom.register;

import org.jspecify.annotations.NullMarked;
