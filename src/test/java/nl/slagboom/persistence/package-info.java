@NullMarked
package nl.slagboom.persistence;

import org.jspecify.annotations.NullMarked;
