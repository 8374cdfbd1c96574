@NullMarked
package nl.slagboom.ui.post;

import org.jspecify.annotations.NullMarked;
