package nl.slagboom.report.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Lays a sheet out on pages of A4. What does not fit goes on on the next; nothing is cut. Where only a few lines would, the
 * sheet is drawn together until they fit, or more goes on with them. Measures in points.
 */
final class Pages {

    static final float MARGIN = 51; // 18 mm
    private static final float EDGE = 28; // 10 mm below the foot
    private static final float GUTTER = 12;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    /** What a heading wants below it on the same page, and a text that is broken at the page's end. */
    private static final float LEAST = 28;
    /** A page with fewer lines than this is not worth its paper. */
    static final int FEW = 4;
    /** With so many it is left as it is; with fewer it is tried without that page. */
    private static final int ENOUGH = 10;
    /** The shares of the room between bands that are tried, the widest first. */
    private static final List<Float> ROOM = List.of(1f, 0.85f, 0.7f, 0.55f);
    /** So many lines at most are kept from the foot of the page before. */
    private static final int MOVED = 8;

    private final RecordSheet sheet;
    private final Pen pen;
    private final List<Line> foot = new ArrayList<>();
    private final float room;
    private final float bottom;
    private final List<Page> pages = new ArrayList<>();
    private Page page = new Page();
    private float y = TOP;
    private boolean fresh = true;

    /**
     * Begins with the first page.
     *
     * @param room the share of the usual room between bands
     * @param kept of the height of each page
     */
    private Pages(RecordSheet sheet, Pen pen, float room, float kept) {
        this.sheet = sheet;
        this.pen = pen;
        this.room = room;
        for (String line : sheet.foot()) foot.addAll(lines(new Passage(Tone.FOOT, line), WIDTH));
        bottom = EDGE + foot.size() * Tone.FOOT.leading() + GUTTER + kept;
        pages.add(page);
    }

    static List<Page> of(RecordSheet sheet, Pen pen) {
        Stream<Pages> together = ROOM.stream()
                .map(room -> laid(sheet, pen, room, 0))
                .filter(laid -> laid.pages.size() == 1 || lines(laid.page) >= ENOUGH);
        Stream<Pages> further = IntStream.rangeClosed(0, MOVED)
                .mapToObj(lines -> laid(sheet, pen, 1, lines * Tone.TEXT.leading()))
                .filter(laid -> lines(laid.page) >= FEW);
        Pages best = Stream.concat(together, further).findFirst().orElseGet(() -> laid(sheet, pen, 1, 0));
        best.putFeet();
        return List.copyOf(best.pages);
    }

    private static Pages laid(RecordSheet sheet, Pen pen, float room, float kept) {
        Pages laid = new Pages(sheet, pen, room, kept);
        sheet.bands().forEach(laid::put);
        return laid;
    }

    /** How many lines of the sheet a page has below each other. */
    static long lines(Page page) {
        return page.lines().stream()
                .filter(placed -> placed.line().tone() != Tone.FOOT)
                .map(Page.Placed::top)
                .distinct()
                .count();
    }

    private void put(Band band) {
        List<Deque<Line>> cells = cells(band);
        if (!fresh && y - wanted(band, cells) < bottom) turn(band);
        if (!fresh) y -= before(band);
        if (band.kind().isRuled()) page.rule(y + before(band));
        put(cells, band);
        while (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            turn(band);
            put(cells, band);
        }
        y -= after(band);
    }

    /** How much of a page there must be for it. */
    private float wanted(Band band, List<Deque<Line>> cells) {
        float whole = before(band)
                + (float) cells.stream().mapToDouble(Pages::height).max().orElse(0);
        return switch (band.kind()) {
            case HEADING, HEAD -> whole + LEAST;
            case TEXT -> Math.min(whole, before(band) + LEAST);
            case LINE, STATUS, FACT, ROW -> whole <= TOP / 2 - bottom ? whole : before(band) + LEAST;
        };
    }

    private float before(Band band) {
        return room * band.kind().before();
    }

    private float after(Band band) {
        return room * band.kind().after();
    }

    private static double height(Deque<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum();
    }

    /** As much of the cells as the page holds, beside each other. */
    private void put(List<Deque<Line>> cells, Band band) {
        float x = MARGIN;
        float lowest = y;
        for (int i = 0; i < cells.size(); i++) {
            float at = y;
            Deque<Line> left = cells.get(i);
            while (!left.isEmpty() && at - left.peek().height() >= bottom) {
                Line line = left.remove();
                page.put(line, x, at);
                at -= line.height();
            }
            lowest = Math.min(lowest, at);
            x += (float) band.cells().get(i).share() * WIDTH;
        }
        y = lowest;
        fresh = false;
    }

    /** Begins a further page: whose it is, and the head of the table that goes on. */
    private void turn(Band band) {
        page = new Page();
        pages.add(page);
        y = TOP;
        for (Line line : lines(new Passage(Tone.FOOT, sheet.reference() + " · " + sheet.title()), WIDTH)) {
            page.put(line, MARGIN, y);
            y -= line.height();
        }
        y -= GUTTER;
        Band head = band.head();
        if (head != null) {
            put(cells(head), head);
            y -= after(head);
        }
        fresh = head == null;
    }

    private List<Deque<Line>> cells(Band band) {
        List<Deque<Line>> cells = new ArrayList<>();
        for (int i = 0; i < band.cells().size(); i++) {
            Cell cell = band.cells().get(i);
            boolean isLast = i == band.cells().size() - 1;
            float width = (float) cell.share() * WIDTH - (isLast ? 0 : GUTTER);
            Deque<Line> lines = new ArrayDeque<>();
            cell.passages().forEach(passage -> lines.addAll(lines(passage, width)));
            cells.add(lines);
        }
        return cells;
    }

    private List<Line> lines(Passage passage, float width) {
        Lines lines = new Lines(
                pen.letters(passage.tone()),
                passage.tone(),
                width,
                sheet.language().locale());
        return lines.of(passage.text());
    }

    /** When it is known how many pages there are. */
    private void putFeet() {
        float top = EDGE + foot.size() * Tone.FOOT.leading();
        for (int i = 0; i < pages.size(); i++) {
            float at = top;
            for (Line line : foot) {
                pages.get(i).put(line, MARGIN, at);
                at -= line.height();
            }
            Line number = new Line(sheet.page(i + 1, pages.size()), Tone.FOOT, Tone.FOOT.leading());
            pages.get(i).put(number, MARGIN + WIDTH - pen.width(number), top);
            pages.get(i).rule(top + GUTTER / 3);
        }
    }
}
