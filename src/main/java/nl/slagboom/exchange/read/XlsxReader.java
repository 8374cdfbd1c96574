package nl.slagboom.exchange.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/**
 * Reads an .xlsx part by part, in either dialect, never as a whole. POI's own event reader refuses the strict dialect, and
 * drops without a word what is missing or stands twice; here each of these is a refusal.
 */
final class XlsxReader {

    private final Reading reading;
    private final Archive archive;
    private final PartParser parser;

    XlsxReader(Reading reading, Archive archive) throws SAXException, ParserConfigurationException {
        this.reading = reading;
        this.archive = archive;
        parser = new PartParser();
    }

    record Result(Format format, List<Sheet> sheets) {}

    Result read() throws IOException, SAXException, ParserConfigurationException {
        String main = relations("").part("officeDocument").orElseThrow(() -> reading.refuse("unreadable.damaged"));
        parse(ContentTypes.PART, new ContentTypes(reading)).expectWorkbook(main);
        WorkbookPart workbook = parse(main, new WorkbookPart(reading));
        Relations relations = relations(main);
        Styles styles = optional(relations.part("styles"), new Styles(reading));
        SharedStrings strings = optional(relations.part("sharedStrings"), new SharedStrings(reading));
        StoredCell stored = new StoredCell(reading, strings, styles, new Numbers(workbook.date1904()));
        if (workbook.tabs().isEmpty()) throw reading.refuse("unreadable.damaged");

        List<Sheet> sheets = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (WorkbookPart.Tab tab : workbook.tabs()) {
            Relations.Relation relation =
                    relations.byId(tab.relation()).orElseThrow(() -> reading.refuse("unreadable.part", tab.name()));
            if (!relation.kind().equals("worksheet")) reading.remark("remark.sheet.other", tab.name(), "");
            else if (!read.add(relation.target())) throw reading.refuse("unreadable.damaged");
            else sheets.add(sheet(tab, relation.target(), stored));
        }
        return new Result(workbook.strict() ? Format.XLSX_STRICT : Format.XLSX, sheets);
    }

    private Sheet sheet(WorkbookPart.Tab tab, String part, StoredCell stored)
            throws IOException, SAXException, ParserConfigurationException {
        SheetBuilder builder = new SheetBuilder(reading, tab.name(), tab.visibility());
        SheetPart parsed = parse(part, new SheetPart(reading, builder, stored));
        Sheet sheet = builder.build();
        Relations relations = relations(part);
        List<String> comments = relations
                .ofKind("comments")
                .map(Relations.Relation::target)
                .distinct()
                .toList();
        for (String target : comments) {
            parse(target, new Comments(reading, tab.name()));
        }
        remarkLinks(parsed.links(), relations, sheet);
        if (isDrawnOn(relations)) reading.remark("remark.drawing", tab.name(), "");
        return sheet;
    }

    private boolean isDrawnOn(Relations relations) throws IOException, SAXException, ParserConfigurationException {
        Optional<String> part = relations.part("drawing");
        if (part.isEmpty()) return false;
        return !archive.has(part.get())
                || parse(part.get(), new Drawing(reading)).holdsAnything();
    }

    /** A link whose address shows anyway loses nothing. */
    private void remarkLinks(Map<String, String> links, Relations relations, Sheet sheet) {
        if (links.isEmpty()) return;
        Map<Integer, Row> rows = sheet.rows().stream().collect(Collectors.toMap(Row::number, row -> row));
        links.forEach((ref, id) -> {
            String address = relations.byId(id).map(Relations.Relation::target).orElse("");
            CellRange range = CellRange.parse(ref);
            boolean shown = Optional.ofNullable(rows.get(range.firstRow()))
                    .flatMap(row -> row.cell(range.firstColumn()))
                    .filter(cell -> cell.text().contains(address))
                    .isPresent();
            if (!shown) reading.remark("remark.link", sheet.name(), ref, address);
        });
    }

    private Relations relations(String part) throws IOException, SAXException, ParserConfigurationException {
        String name = Relations.partFor(part);
        Relations relations = new Relations(reading, part);
        return archive.has(name) ? parse(name, relations) : relations;
    }

    private <H extends PartHandler> H optional(Optional<String> part, H handler)
            throws IOException, SAXException, ParserConfigurationException {
        return part.isPresent() ? parse(part.get(), handler) : handler;
    }

    private <H extends PartHandler> H parse(String part, H handler)
            throws IOException, SAXException, ParserConfigurationException {
        parser.parse(archive.read(part), handler);
        return handler;
    }
}
