package nl.slagboom.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two people changed differently, to be asked of a person. A text that crosses the border is asked language
 * by language, for in the others it may not clash. A status is asked with its day and its reason, for they mean nothing apart.
 *
 * @param along what goes with it, and is chosen with it
 * @param language the language it is about; null where the field has none
 * @param base what both began from; null is not given, here and in the two below
 * @param choices what may be chosen
 */
public record Clash(
        Conflict conflict,
        List<Conflict> along,
        @Nullable Language language,
        @Nullable Object base,
        @Nullable Object mine,
        @Nullable Object theirs,
        List<Choice> choices) {

    private static final List<Choice> BY_ONE = List.of(Choice.MINE, Choice.THEIRS);
    private static final List<Choice> IN_ALL_WAYS = List.of(Choice.MINE, Choice.THEIRS, Choice.BOTH);

    public Clash {
        along = List.copyOf(along);
        choices = List.copyOf(choices);
    }

    /**
     * What tells it from others about the same obstacle, also when it is found again.
     *
     * @param kind the code of the kind of part; null for the obstacle itself
     * @param field its code; null for a whole part
     */
    public record Key(
            @Nullable String kind,
            @Nullable UUID part,
            @Nullable String field,
            @Nullable Language language) {}

    public Key key() {
        PartKind<?> kind = conflict.kind();
        Field<?, ?> field = conflict.field();
        return new Key(
                kind == null ? null : kind.code(), conflict.part(), field == null ? null : field.code(), language);
    }

    /** What is to be asked, in the order in which it was found. */
    public static List<Clash> of(List<Conflict> conflicts) {
        return conflicts.stream()
                .filter(conflict -> conflicts.stream().noneMatch(other -> goesAlong(conflict, other)))
                .flatMap(conflict -> {
                    List<Conflict> along = conflicts.stream()
                            .filter(other -> goesAlong(other, conflict))
                            .toList();
                    return along.isEmpty() ? of(conflict).stream() : Stream.of(together(conflict, along));
                })
                .toList();
    }

    /** Whether something says more of another that clashes too. */
    private static boolean goesAlong(Conflict conflict, Conflict lead) {
        if (conflict.equals(lead) || conflict.kind() != null || lead.kind() != null) return false;
        return ObstacleFields.ALL.byCode(lead.code()).stream()
                .map(ObstacleFields.ALL::together)
                .anyMatch(some -> some.getFirst().equals(lead.field()) && some.contains(conflict.field()));
    }

    private static Clash together(Conflict lead, List<Conflict> along) {
        return new Clash(lead, along, null, lead.base(), lead.mine(), lead.theirs(), BY_ONE);
    }

    private static List<Clash> of(Conflict conflict) {
        FieldType<?> type = conflict.field() == null ? null : conflict.field().type();
        if (type instanceof FieldType.Localized text) return languages(conflict, text);
        boolean room = type instanceof FieldType.Plain plain ? plain.multiline() : conflict.mine() instanceof Set<?>;
        return List.of(clash(conflict, null, conflict.base(), conflict.mine(), conflict.theirs(), room));
    }

    private static List<Clash> languages(Conflict conflict, FieldType.Localized type) {
        LocalizedText base = text(conflict.base());
        LocalizedText mine = text(conflict.mine());
        LocalizedText theirs = text(conflict.theirs());
        List<Clash> clashes = new ArrayList<>();
        for (Language language : Language.values()) {
            String was = base.in(language);
            String my = mine.in(language);
            String their = theirs.in(language);
            boolean clean = Objects.equals(my, was) || Objects.equals(their, was) || Objects.equals(my, their);
            if (!clean) clashes.add(clash(conflict, language, was, my, their, type.multiline()));
        }
        return clashes;
    }

    private static Clash clash(
            Conflict conflict,
            @Nullable Language language,
            @Nullable Object base,
            @Nullable Object mine,
            @Nullable Object theirs,
            boolean room) {
        Clash clash = new Clash(conflict, List.of(), language, base, mine, theirs, BY_ONE);
        return room && clash.takesBoth()
                ? new Clash(conflict, List.of(), language, base, mine, theirs, IN_ALL_WAYS)
                : clash;
    }

    /** One below the other is only offered where the field has room for it; of what holds several, all. */
    private boolean takesBoth() {
        if (mine == null || theirs == null) return false;
        if (mine instanceof Set<?>) return theirs instanceof Set<?>;
        String both = mine + "\n" + theirs;
        FieldType<?> type = Objects.requireNonNull(conflict.field()).type();
        try {
            return switch (type) {
                case FieldType.Plain plain -> plain.kept(both) != null;
                case FieldType.Localized text -> text.kept(LocalizedText.of(Language.NL, both)) != null;
                default -> false;
            };
        } catch (InvalidValue e) {
            return false;
        }
    }

    private Object both() {
        if (!(mine instanceof Set<?> my && theirs instanceof Set<?> their)) return mine + "\n" + theirs;
        Set<Object> both = new LinkedHashSet<>(my);
        both.addAll(their);
        return Collections.unmodifiableSet(both);
    }

    /** All that is chosen with it, itself first. */
    public Stream<Conflict> all() {
        return Stream.concat(Stream.of(conflict), along.stream());
    }

    /** What then stands there, with a choice that is offered. */
    public @Nullable Object after(Choice choice) {
        return switch (choice) {
            case MINE -> mine;
            case THEIRS -> theirs;
            case BOTH -> both();
            case OWN -> throw new IllegalArgumentException("Nobody says what");
        };
    }

    private static LocalizedText text(@Nullable Object value) {
        return value instanceof LocalizedText text ? text : LocalizedText.EMPTY;
    }
}
