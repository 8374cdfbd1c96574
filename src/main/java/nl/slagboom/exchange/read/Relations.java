package nl.slagboom.exchange.read;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xml.sax.Attributes;

/** What a part of an .xlsx points to (its {@code .rels}), by relationship id and type. */
final class Relations extends PartHandler {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** @param kind the last word of its type, the same in both dialects */
    record Relation(String id, String kind, String target, boolean external) {}

    private final String folder;
    private final Map<String, Relation> relations = new LinkedHashMap<>();

    /** @param part the part whose relations they are; empty for the package itself */
    Relations(Reading reading, String part) {
        super(reading);
        folder = "/" + part.substring(0, part.lastIndexOf('/') + 1);
    }

    static String partFor(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    @Override
    boolean isOwn(String namespace) {
        return namespace.equals(NAMESPACE);
    }

    @Override
    void start(String element, Attributes attributes) {
        String id = attributes.getValue("Id");
        String type = attributes.getValue("Type");
        String target = attributes.getValue("Target");
        if (!element.equals("Relationship") || id == null || type == null || target == null) return;
        boolean external = "External".equals(attributes.getValue("TargetMode"));
        relations.putIfAbsent(
                id,
                new Relation(
                        id, type.substring(type.lastIndexOf('/') + 1), external ? target : resolve(target), external));
    }

    private String resolve(String target) {
        return URI.create(folder)
                .resolve(target.replace('\\', '/').replace(" ", "%20"))
                .getPath()
                .substring(1);
    }

    Optional<Relation> byId(String id) {
        return Optional.ofNullable(relations.get(id));
    }

    Optional<String> part(String kind) {
        return ofKind(kind).map(Relation::target).findFirst();
    }

    Stream<Relation> ofKind(String kind) {
        return relations.values().stream().filter(r -> r.kind().equals(kind) && !r.external());
    }
}
