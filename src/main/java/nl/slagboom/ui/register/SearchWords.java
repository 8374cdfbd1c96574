package nl.slagboom.ui.register;

import java.util.Optional;
import java.util.Set;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.search.QueryParser;

/** Lets the search field be read in all our languages. */
public final class SearchWords implements QueryParser.Codes {

    private final CodeNames names = new CodeNames();

    @Override
    public Set<? extends Enum<?>> beginning(Field<Obstacle, ?> field, String folded) {
        return names.beginning(field, folded);
    }

    @Override
    public <E extends Enum<E>> Optional<E> named(Class<E> list, String folded) {
        return names.named(list, folded);
    }
}
