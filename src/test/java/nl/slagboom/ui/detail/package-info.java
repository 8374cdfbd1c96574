@NullMarked
package nl.slagboom.ui.detail;

import org.jspecify.annotations.NullMarked;
