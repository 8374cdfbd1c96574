package nl.slagboom.exchange.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The records of an .xls, to be put together well or badly. Immutable. */
record Records(List<Item> items) {

    static final int FORMULA = 0x06;
    static final int END = 0x0A;
    static final int FILE_PASS = 0x2F;
    static final int CONTINUE = 0x3C;
    static final int CODE_PAGE = 0x42;
    static final int STRINGS = 0xFC;
    static final int TEXT = 0xFD;
    static final int NUMBER = 0x203;
    static final int OUTCOME = 0x207;
    static final int ROW = 0x208;
    static final int BEGIN = 0x809;

    private static final String STREAM = "Workbook";

    /** One record. */
    static final class Item {

        private final int kind;
        private final int length;
        private final byte[] content;

        /** @param length as it claims */
        Item(int kind, int length, byte[] content) {
            this.kind = kind;
            this.length = length;
            this.content = content;
        }

        Item(int kind, byte[] content) {
            this(kind, content.length, content);
        }

        /** With a number put somewhere. */
        Item with(int at, int bytes, long value) {
            byte[] changed = content.clone();
            for (int i = 0; i < bytes; i++) changed[at + i] = (byte) (value >> 8 * i);
            return new Item(kind, length, changed);
        }

        /** Claiming another length. */
        Item claiming(int other) {
            return new Item(kind, other, content);
        }
    }

    /** Fills a workbook. */
    @FunctionalInterface
    interface Filling {
        void of(HSSFWorkbook workbook);
    }

    static Records of(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            filling.of(workbook);
            workbook.write(bytes);
        }
        return in(bytes.toByteArray());
    }

    static Records in(byte[] xls) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(xls));
                DocumentInputStream in = files.createDocumentInputStream(STREAM)) {
            ByteBuffer stream = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            List<Item> items = new ArrayList<>();
            while (stream.remaining() >= 4) {
                int kind = stream.getShort() & 0xFFFF;
                byte[] content = new byte[stream.getShort() & 0xFFFF];
                stream.get(content);
                if (kind != 0) items.add(new Item(kind, content));
            }
            return new Records(List.copyOf(items));
        }
    }

    /** With all records of a kind changed. */
    Records changing(int kind, UnaryOperator<Item> change) {
        return new Records(items.stream()
                .map(item -> item.kind == kind ? change.apply(item) : item)
                .toList());
    }

    Records without(int kind) {
        return new Records(items.stream().filter(item -> item.kind != kind).toList());
    }

    /** With something before the first record of a kind. */
    Records before(int kind, Item... some) {
        List<Item> more = new ArrayList<>(items);
        int at = 0;
        while (more.get(at).kind != kind) at++;
        more.addAll(at, List.of(some));
        return new Records(List.copyOf(more));
    }

    /** With something behind the first record of a kind. */
    Records after(int kind, Item... some) {
        List<Item> more = new ArrayList<>(items);
        int at = 0;
        while (more.get(at).kind != kind) at++;
        more.addAll(at + 1, List.of(some));
        return new Records(List.copyOf(more));
    }

    byte[] stream() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (Item item : items) {
            stream.write(item.kind);
            stream.write(item.kind >> 8);
            stream.write(item.length);
            stream.write(item.length >> 8);
            stream.writeBytes(item.content);
        }
        return stream.toByteArray();
    }

    byte[] xls() throws IOException {
        return BadCompounds.compound(STREAM, stream());
    }
}
