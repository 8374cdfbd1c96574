@NullMarked
package nl.slagboom.ui.field;

import org.jspecify.annotations.NullMarked;
