package nl.slagboom.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A register on a PostgreSQL server: {@code postgresql://host[:port]/name[?user=…]}. The password is no part of it: an address
 * is remembered, shown and passed on.
 *
 * @param database its name on the server
 * @param options as PostgreSQL calls them: {@code user}, {@code sslmode}, {@code sslrootcert}, {@code currentSchema}
 */
public record RegisterServer(String host, int port, String database, SortedMap<String, String> options)
        implements RegisterPlace {

    private static final Pattern SCHEME = Pattern.compile("(?i)postgres(ql)?:");
    private static final int USUAL_PORT = 5432;
    private static final List<String> SSL =
            List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");
    /** Others would let an address that came by mail choose classes to load. */
    private static final Set<String> KNOWN = Set.of("user", "sslmode", "sslrootcert", "currentschema");

    public RegisterServer {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    static boolean isNamed(String named) {
        return SCHEME.matcher(named).lookingAt();
    }

    /** @throws RegisterUnavailable when it is no such address, or holds a password */
    public static RegisterServer of(String address) {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException e) {
            // What cannot be read may hold a password: it is not said again.
            throw new RegisterUnavailable("register.address.form", "");
        }
        SortedMap<String, String> options = new TreeMap<>();
        String user = Optional.ofNullable(uri.getRawUserInfo()).orElse("");
        if (user.contains(":")) throw new RegisterUnavailable("register.address.password");
        if (!user.isEmpty()) options.put("user", decoded(user));
        for (String option : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&", -1)) {
            if (!option.isEmpty()) add(option, options);
        }
        String path = Optional.ofNullable(uri.getPath()).orElse("");
        String database = path.startsWith("/") ? path.substring(1) : path;
        String host = uri.getHost();
        String ssl = options.getOrDefault("sslmode", "prefer");
        if (host == null || database.isEmpty() || database.contains("/") || !SSL.contains(ssl))
            throw new RegisterUnavailable("register.address.form", address);
        return new RegisterServer(host, uri.getPort() < 0 ? USUAL_PORT : uri.getPort(), database, options);
    }

    private static void add(String option, SortedMap<String, String> options) {
        int is = option.indexOf('=');
        String name = is < 0 ? option : option.substring(0, is);
        String known = name.toLowerCase(Locale.ROOT);
        if (known.equals("password")) throw new RegisterUnavailable("register.address.password");
        if (is < 0 || !KNOWN.contains(known)) throw new RegisterUnavailable("register.address.option", name);
        options.put(known, decoded(option.substring(is + 1)));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RegisterUnavailable(e, "register.address.form", "");
        }
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name.toLowerCase(Locale.ROOT)));
    }

    /** As a person knows it: machine and name, and what else tells it from others. */
    @Override
    public String toString() {
        StringBuilder address = new StringBuilder("postgresql://").append(host);
        if (port != USUAL_PORT) address.append(':').append(port);
        address.append('/').append(database);
        char mark = '?';
        for (String name : List.of("user", "currentschema")) {
            if (!options.containsKey(name)) continue;
            address.append(mark).append(name).append('=').append(options.get(name));
            mark = '&';
        }
        return address.toString();
    }
}
