@NullMarked
package nl.slagboom.architecture;

import org.jspecify.annotations.NullMarked;
