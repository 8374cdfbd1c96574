package nl.slagboom.model.value;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text in up to four languages, at least one of them given where it is kept. Its texts are taken as they come, for most
 * come from the register, where only clean ones lie; the door through which typed ones go in is {@link #kept}.
 */
@Embeddable
public record LocalizedText(
        @Nullable String nl,
        @Nullable String de,
        @Nullable String fr,
        @Nullable String en) {

    public static final LocalizedText EMPTY = new LocalizedText(null, null, null, null);

    /** As it is kept: each text without what cannot be, null where nothing is left of it. */
    public LocalizedText kept() {
        return new LocalizedText(Text.kept(nl), Text.kept(de), Text.kept(fr), Text.kept(en));
    }

    /** One typed text. */
    public static LocalizedText of(Language language, @Nullable String text) {
        return EMPTY.with(language, text);
    }

    public @Nullable String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case DE -> de;
            case FR -> fr;
            case EN -> en;
        };
    }

    /** With another text in one language, as typed. */
    public LocalizedText with(Language language, @Nullable String text) {
        String kept = Text.kept(text);
        return switch (language) {
            case NL -> new LocalizedText(kept, de, fr, en);
            case DE -> new LocalizedText(nl, kept, fr, en);
            case FR -> new LocalizedText(nl, de, kept, en);
            case EN -> new LocalizedText(nl, de, fr, kept);
        };
    }

    public boolean isEmpty() {
        return nl == null && de == null && fr == null && en == null;
    }

    /** The language that is shown to a reader of {@code wanted}: hers, else the first given of nl, de, fr, en. */
    public Optional<Language> shownIn(Language wanted) {
        if (in(wanted) != null) return Optional.of(wanted);
        for (Language language : Language.values()) {
            if (in(language) != null) return Optional.of(language);
        }
        return Optional.empty();
    }

    /** What a reader of {@code wanted} sees: her language, else one borrowed, else nothing. */
    public String shown(Language wanted) {
        return shownIn(wanted)
                .map(language -> Objects.requireNonNull(in(language)))
                .orElse("");
    }

    /** The texts that are given, Dutch first. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(4);
        for (Language language : Language.values()) {
            String text = in(language);
            if (text != null) texts.add(text);
        }
        return texts;
    }

    /** This text, with each language that is missing here taken from the other. */
    public LocalizedText filledFrom(LocalizedText other) {
        if (other.isEmpty()) return this;
        return new LocalizedText(
                nl == null ? other.nl : nl,
                de == null ? other.de : de,
                fr == null ? other.fr : fr,
                en == null ? other.en : en);
    }
}
