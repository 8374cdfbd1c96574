package nl.slagboom.model;

import java.util.Optional;
import java.util.Set;

/** Which codes a word means. It knows the languages, which the model does not. */
public interface CodeWords {

    /** The codes of this field whose word, in any language, begins with {@code folded}. */
    Set<? extends Enum<?>> beginning(Field<?, ?> field, String folded);

    /** What the codes of this field are called, and each longer word of it, folded, in every language. */
    Set<String> words(Field<?, ?> field);

    /** What the codes of this list are called, folded, in every language. */
    <E extends Enum<E>> Set<String> words(Class<E> list);

    /** The one of this list whose word, in any language, is {@code folded}. */
    <E extends Enum<E>> Optional<E> named(Class<E> list, String folded);
}
