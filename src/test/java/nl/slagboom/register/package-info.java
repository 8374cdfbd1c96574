@NullMarked
package nl.slagboom.register;

import org.jspecify.annotations.NullMarked;
