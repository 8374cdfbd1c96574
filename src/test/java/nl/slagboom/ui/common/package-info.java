@NullMarked
package nl.slagboom.ui.common;

import org.jspecify.annotations.NullMarked;
