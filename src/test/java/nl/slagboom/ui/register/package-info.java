@NullMarked
package nl.slagboom.ui.register;

import org.jspecify.annotations.NullMarked;
