package nl.slagboom.ui.field;

import java.util.List;
import java.util.function.Consumer;

/** Knows what somebody may mean who types a name. */
@FunctionalInterface
public interface Proposals {

    /**
     * Looks for names.
     *
     * @param typed a piece of one; nothing asks for those that are used most
     * @param found told them later, on the drawing thread; not where they could not be read
     */
    void find(String typed, Consumer<List<String>> found);
}
