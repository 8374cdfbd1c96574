package nl.slagboom.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Appearance;
import nl.slagboom.ui.detail.DetailViewModel;
import nl.slagboom.ui.settings.SettingsView;
import nl.slagboom.ui.spelling.Proofreader;
import org.jspecify.annotations.Nullable;

/** What the settings do to the window. Unsaved work is settled before another register is opened in it. */
final class SettingWays implements SettingsView.Ways {

    private final TopBar top;
    private final Proofreader proofreader;
    private final DetailViewModel detail;
    private @Nullable Reopening reopening;

    SettingWays(TopBar top, Proofreader proofreader, DetailViewModel detail) {
        this.top = top;
        this.proofreader = proofreader;
        this.detail = detail;
    }

    void reopenBy(Reopening way) {
        reopening = way;
    }

    @Override
    public void speak(Language language) {
        top.speak(language);
    }

    @Override
    public Appearance appearance() {
        return top.appearance();
    }

    @Override
    public void use(Appearance appearance) {
        top.use(appearance);
    }

    @Override
    public BooleanProperty spelling() {
        return proofreader.onProperty();
    }

    @Override
    public void reopen() {
        leaving(Reopening::again);
    }

    @Override
    public void open(Optional<Path> register) {
        leaving(way -> way.another(register));
    }

    private void leaving(Consumer<Reopening> go) {
        Reopening way = reopening;
        if (way != null) detail.leave(() -> go.accept(way), () -> {});
    }

    @Override
    public boolean canReopen() {
        return reopening != null;
    }
}
