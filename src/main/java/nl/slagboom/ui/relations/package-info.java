/** The organisations and persons that obstacles name. */
@NullMarked
package nl.slagboom.ui.relations;

import org.jspecify.annotations.NullMarked;
