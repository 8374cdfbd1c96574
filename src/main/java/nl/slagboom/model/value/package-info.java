/** Values that know their own rules: text in four languages, dates with a precision, areas. */
@NullMarked
package nl.slagboom.model.value;

import org.jspecify.annotations.NullMarked;
