package nl.slagboom.report.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Lays a sheet out on pages of A4. What does not fit goes on on the next; nothing is cut. Measures in points. */
final class Pages {

    static final float MARGIN = 51; // 18 mm
    private static final float EDGE = 28; // 10 mm below the foot
    private static final float GUTTER = 12;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    /** What a heading wants below it on the same page, and a text that is broken at the page's end. */
    private static final float LEAST = 28;

    private final RecordSheet sheet;
    private final Pen pen;
    private final List<Line> foot = new ArrayList<>();
    private final float bottom;
    private final List<Page> pages = new ArrayList<>();
    private Page page = new Page();
    private float y = TOP;
    private boolean fresh = true;

    private Pages(RecordSheet sheet, Pen pen) {
        this.sheet = sheet;
        this.pen = pen;
        for (String line : sheet.foot()) foot.addAll(lines(new Passage(Tone.FOOT, line), WIDTH));
        bottom = EDGE + foot.size() * Tone.FOOT.leading() + GUTTER;
        pages.add(page);
    }

    static List<Page> of(RecordSheet sheet, Pen pen) {
        Pages laid = new Pages(sheet, pen);
        sheet.bands().forEach(laid::put);
        laid.putFeet();
        return List.copyOf(laid.pages);
    }

    private void put(Band band) {
        List<Deque<Line>> cells = cells(band);
        if (!fresh && y - wanted(band, cells) < bottom) turn(band);
        if (!fresh) y -= band.kind().before();
        if (band.kind().isRuled()) page.rule(y + band.kind().before());
        put(cells, band);
        while (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            turn(band);
            put(cells, band);
        }
        y -= band.kind().after();
    }

    /** How much of a page there must be for it. */
    private float wanted(Band band, List<Deque<Line>> cells) {
        float whole = band.kind().before()
                + (float) cells.stream().mapToDouble(Pages::height).max().orElse(0);
        return switch (band.kind()) {
            case HEADING, HEAD -> whole + LEAST;
            case TEXT -> Math.min(whole, band.kind().before() + LEAST);
            case LINE, STATUS, FACT, ROW ->
                whole <= TOP / 2 - bottom ? whole : band.kind().before() + LEAST;
        };
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
            y -= head.kind().after();
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
