package nl.slagboom.ui.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.field.Editor;
import nl.slagboom.ui.field.Editors;
import nl.slagboom.ui.field.Proposals;
import nl.slagboom.ui.field.Untaken;
import org.jspecify.annotations.Nullable;

/** What is often known at once of an obstacle that is logged: who said it and how, on which border, when, and who may see it. */
final class KnownAtOnce extends FlowPane {

    private static final Field<Report, Channel> CHANNEL = ReportFields.CHANNEL;

    private final Screen screen;
    private final Proposals names;
    private final Runnable changed;
    private final Asked<Channel> channel = new Asked<>(CHANNEL, ReportFields.KIND, null);
    private final Asked<String> organisation = new Asked<>(ReportFields.ORGANISATION, ReportFields.KIND, null);
    private final Asked<PartialDate> reportedOn = new Asked<>(ObstacleFields.REPORTED_ON, null, null);
    private final Asked<Confidentiality> confidentiality =
            new Asked<>(ObstacleFields.CONFIDENTIALITY, null, Confidentiality.INTERNAL);
    private final List<Asked<?>> all = List.of(
            channel, organisation, new Asked<>(ObstacleFields.NEIGHBOURS, null, null), reportedOn, confidentiality);

    /**
     * Nothing is said yet.
     *
     * @param names offered for who said it
     * @param changed run whenever something else is said
     */
    KnownAtOnce(Screen screen, Proposals names, Runnable changed) {
        this.screen = screen;
        this.names = names;
        this.changed = changed;
        getStyleClass().add("known-at-once");
    }

    /** Makes the fields anew, in the words of the screen. */
    void words() {
        List<Node> nodes = new ArrayList<>();
        for (Asked<?> one : all) nodes.add(one.made(screen.words()));
        getChildren().setAll(nodes);
    }

    /** What was said, as text by field; {@link #read} takes it. */
    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        for (Asked<?> one : all) one.write(written);
        return written;
    }

    /** Nothing is said any more, and nothing half typed stands there. */
    void clear() {
        for (Asked<?> one : all) one.forget();
        words();
    }

    /** What is no such field, or cannot be read, is passed over. */
    void read(Map<String, String> written) {
        for (Asked<?> one : all) one.read(written.get(one.code));
    }

    /** The day on which it was reported, unless a person says another. */
    void presume(LocalDate day) {
        reportedOn.usual = PartialDate.of(day);
        reportedOn.show();
    }

    void cameBy(Channel by) {
        channel.say(by);
    }

    /** The field in which something stands that cannot be taken. */
    Optional<Editor<?>> untaken() {
        return all.stream()
                .<Editor<?>>flatMap(one -> Optional.ofNullable(one.editor).stream())
                .filter(editor -> editor.untakenProperty().get() != null)
                .findFirst();
    }

    boolean isOfReport() {
        return channel.said != null || organisation.said != null;
    }

    Dossier on(Dossier fresh) {
        Dossier with = fresh;
        for (Asked<?> one : all) with = one.on(with);
        return with;
    }

    Part<Report> on(Part<Report> report) {
        return report.with(CHANNEL, channel.said).with(ReportFields.ORGANISATION, organisation.said);
    }

    private final class Asked<T> {

        private final Field<?, T> field;
        private final @Nullable PartKind<?> kind;
        private final String code;
        private @Nullable T usual;
        private @Nullable T said;
        private @Nullable Editor<T> editor;

        /**
         * Asks for one.
         *
         * @param kind of the part; null where it is of the obstacle itself
         * @param usual what holds where nothing is said
         */
        Asked(Field<?, T> field, @Nullable PartKind<?> kind, @Nullable T usual) {
            this.field = field;
            this.kind = kind;
            this.usual = usual;
            code = field.code();
        }

        private Node made(Wording wording) {
            String label = kind == null ? wording.label(field) : wording.label(kind, field);
            Editor<T> fresh = Editors.of(field, "log-" + code, label, wording, names);
            Untaken half = editor == null ? null : editor.untakenProperty().get();
            editor = fresh;
            show();
            fresh.onChange(value -> {
                boolean isNothing = Objects.equals(value, usual) || "".equals(value);
                said = isNothing ? null : value;
                changed.run();
            });
            if (half != null) fresh.putBack(half);
            return fresh.node();
        }

        /** What stands there half typed stays. */
        private void show() {
            if (editor != null && editor.untakenProperty().get() == null) editor.show(said == null ? usual : said);
        }

        private void forget() {
            said = null;
            editor = null;
        }

        private void say(@Nullable T value) {
            said = value;
            show();
        }

        private void write(Map<String, String> written) {
            if (said != null) written.put(code, field.type().written(said));
        }

        private void read(@Nullable String written) {
            try {
                say(written == null ? null : field.type().read(written));
            } catch (InvalidValue e) {
                say(null); // a code of another version
            }
        }

        @SuppressWarnings("unchecked") // where there is no part it is a field of the obstacle
        private Dossier on(Dossier fresh) {
            if (kind != null || said == null) return fresh;
            return fresh.with((Field<Obstacle, T>) field, said);
        }
    }
}
