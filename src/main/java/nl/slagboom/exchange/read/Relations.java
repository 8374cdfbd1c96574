package nl.slagboom.exchange.read;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
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
        String kind = type.substring(type.lastIndexOf('/') + 1);
        Relation relation = new Relation(id, kind, external ? target : resolve(target), external);
        if (relations.putIfAbsent(id, relation) != null) throw reading().refuse("unreadable.damaged");
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

    /** The one part of a kind. Of two nobody can say which is meant. */
    Optional<String> part(String kind) {
        List<String> parts = ofKind(kind).map(Relation::target).toList();
        if (parts.size() > 1) throw reading().refuse("unreadable.damaged");
        return parts.stream().findFirst();
    }

    Stream<Relation> ofKind(String kind) {
        return relations.values().stream().filter(r -> r.kind().equals(kind) && !r.external());
    }
}
