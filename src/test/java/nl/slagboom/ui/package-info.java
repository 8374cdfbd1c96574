@NullMarked
package nl.slagboom.ui;

import org.jspecify.annotations.NullMarked;
