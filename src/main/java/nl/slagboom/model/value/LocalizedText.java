package nl.slagboom.model.value;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;

/** A text in up to four languages, at least one of them given where it is kept. */
@Embeddable
public record LocalizedText(
        @Nullable String nl,
        @Nullable String de,
        @Nullable String fr,
        @Nullable String en) {

    public static final LocalizedText EMPTY = new LocalizedText(null, null, null, null);

    public LocalizedText {
        nl = Text.kept(nl);
        de = Text.kept(de);
        fr = Text.kept(fr);
        en = Text.kept(en);
    }

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

    public LocalizedText with(Language language, @Nullable String text) {
        return switch (language) {
            case NL -> new LocalizedText(text, de, fr, en);
            case DE -> new LocalizedText(nl, text, fr, en);
            case FR -> new LocalizedText(nl, de, text, en);
            case EN -> new LocalizedText(nl, de, fr, text);
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
