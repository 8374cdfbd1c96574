@NullMarked
package nl.slagboom.i18n;

import org.jspecify.annotations.NullMarked;
