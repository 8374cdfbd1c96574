package nl.slagboom.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Person;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Keeper;
import nl.slagboom.search.Directory;
import nl.slagboom.search.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the organisations and persons that obstacles name, without how people are reached; calls one otherwise everywhere. */
@Command(name = "relations", mixinStandardHelpOptions = true)
final class RelationsCommand implements Callable<Integer> {

    private static final int FROM_AND_TO = 2;

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "cli.relations.name")
    private List<String> words = List.of();

    @Option(
            names = "--rename",
            arity = "" + FROM_AND_TO,
            hideParamSyntax = true,
            paramLabel = "FROM TO",
            descriptionKey = "cli.relations.rename")
    private List<String> rename = List.of();

    RelationsCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!rename.isEmpty()) return rename();
        try (Opened opened = options.open(opener, terminal, false)) {
            Directory directory = opened.search().directory();
            print(words.isEmpty() ? directory.all() : directory.like(String.join(" ", words), Integer.MAX_VALUE));
        }
        return Exit.DONE;
    }

    private int rename() {
        if (rename.size() != FROM_AND_TO || !words.isEmpty()) throw new InvalidValue("cli.relations.one");
        String from = rename.getFirst().strip();
        String to = rename.getLast().strip();
        Messages messages = options.wording(terminal).messages();
        try (Opened opened = options.openSound(opener, terminal, false, Keeper::check)) {
            Directory directory = opened.search().directory();
            if (directory.of(from).isEmpty()) throw new InvalidValue("cli.relations.unknown", from);
            if (from.equals(to)) throw new InvalidValue("cli.relations.same", from);
            String key = directory.of(to).isPresent() ? "relations.said.merged" : "relations.said.renamed";
            Written<Integer> written = opened.register()
                    .relations()
                    .rename(
                            from,
                            to,
                            count -> messages.text(key, from, to, count),
                            options.by(terminal),
                            Progress.NONE);
            long changeset = written.changeset().number();
            if (options.json) {
                terminal.out().println(Json.print(Map.of("obstacles", written.result(), "changeset", changeset)));
            } else {
                terminal.out().println(written.changeset().sentence());
                terminal.out().println(messages.text("cli.written", String.valueOf(changeset)));
            }
        }
        return Exit.DONE;
    }

    private void print(List<Party> parties) {
        Wording wording = options.wording(terminal);
        if (options.json)
            terminal.out()
                    .println(Json.print(Map.of(
                            "relations",
                            parties.stream().map(RelationsCommand::json).toList())));
        else
            parties.forEach(party -> terminal.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%6s  %s",
                            wording.value((long) party.obstacles().size()),
                            party.name())));
    }

    private static Map<String, Object> json(Party party) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", party.name());
        json.put("obstacles", party.obstacles().size());
        Organisation.Entry office = party.organisation();
        Person.Entry person = party.person();
        if (office != null) {
            json.put("kind", "ORGANISATION");
            json.put("abbreviation", office.abbreviation());
            json.put(
                    "country",
                    office.country() == null ? null : office.country().name());
            json.put("email", office.email());
            json.put("phone", office.phone());
            json.put("address", office.address());
        } else if (person != null) {
            json.put("kind", "PERSON");
            json.put("role", person.role());
            json.put("employer", party.employer());
        } else json.put("kind", null);
        return json;
    }
}
