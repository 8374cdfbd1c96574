@NullMarked
package nl.slagboom.spelling;

import org.jspecify.annotations.NullMarked;
