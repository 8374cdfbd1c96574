@NullMarked
package nl.slagboom.ui.overview;

import org.jspecify.annotations.NullMarked;
