package nl.slagboom.ui.field;

import java.util.List;
import java.util.function.Consumer;
import nl.slagboom.search.KnownTag;

/** Knows which tag somebody may mean. */
@FunctionalInterface
public interface TagProposals {

    /**
     * Looks for tags.
     *
     * @param typed a piece of one; nothing asks for those that most obstacles have
     * @param found told them later, on the drawing thread; not where they could not be read
     */
    void find(String typed, Consumer<List<KnownTag>> found);
}
