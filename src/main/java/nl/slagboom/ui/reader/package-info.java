/** For whom something is that leaves the register: asked on a screen, remembered, and told what of it may not reach them. */
@NullMarked
package nl.slagboom.ui.reader;

import org.jspecify.annotations.NullMarked;
