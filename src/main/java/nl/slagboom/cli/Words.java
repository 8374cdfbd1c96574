package nl.slagboom.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import nl.slagboom.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** Our messages, as the command line's library asks for them. */
final class Words extends ResourceBundle {

    private final Messages messages;

    Words(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return messages.has(key) ? messages.text(key) : null;
    }

    @Override
    public boolean containsKey(String key) {
        return messages.has(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.keys());
    }
}
