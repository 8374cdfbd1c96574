@NullMarked
package nl.slagboom.model;

import org.jspecify.annotations.NullMarked;
