package nl.slagboom.exchange.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Files of Excel 97 to 2003 whose records or sectors are not right. */
final class BadRecords {

    private static final String DAMAGED = "unreadable.damaged";

    private BadRecords() {}

    static List<BadFile> all() {
        return List.of(
                records(
                        "overlong.xls",
                        DAMAGED,
                        book -> book.before(Records.NUMBER, new Records.Item(0x1FFF, new byte[9_000]))),
                records(
                        "shortnumber.xls",
                        DAMAGED,
                        book -> book.changing(Records.NUMBER, one -> new Records.Item(Records.NUMBER, new byte[6]))),
                records("longclaim.xls", DAMAGED, book -> book.changing(Records.NUMBER, one -> one.claiming(8_000))),
                records("lessclaim.xls", DAMAGED, book -> book.changing(Records.NUMBER, one -> one.claiming(4))),
                records("noend.xls", DAMAGED, book -> book.without(Records.END)),
                records("nobegin.xls", DAMAGED, book -> book.without(Records.BEGIN)),
                records("notabs.xls", DAMAGED, book -> book.without(0x85)),
                records(
                        "manytabs.xls",
                        DAMAGED,
                        book -> book.before(0x85, new Records.Item(0x85, new byte[] {0, 0, 0, 0, 0, 0, 1, 0, 'x'}))),
                records("nostyles.xls", DAMAGED, book -> book.without(0xE0)),
                records("nostrings.xls", "unreadable.strings", book -> book.without(Records.STRINGS)),
                records(
                        "claimedstrings.xls",
                        DAMAGED,
                        book -> book.changing(Records.STRINGS, one -> one.with(4, 4, 0x7FFFFFFF))),
                records(
                        "negativestrings.xls",
                        DAMAGED,
                        book -> book.changing(Records.STRINGS, one -> one.with(4, 4, -1))),
                records(
                        "longstring.xls",
                        DAMAGED,
                        book -> book.changing(Records.STRINGS, one -> one.with(8, 2, 0xFFFF))),
                records(
                        "nan.xls",
                        DAMAGED,
                        book -> book.changing(Records.NUMBER, one -> one.with(6, 8, 0x7FF8000000000000L))),
                records(
                        "infinity.xls",
                        DAMAGED,
                        book -> book.changing(Records.NUMBER, one -> one.with(6, 8, 0x7FF0000000000000L))),
                records(
                        "again.xls",
                        "unreadable.cells",
                        book -> book.changing(Records.NUMBER, one -> one.with(2, 2, 0))),
                records(
                        "farcolumn.xls",
                        "unreadable.cells",
                        book -> book.changing(Records.NUMBER, one -> one.with(2, 2, 0xFFFF))),
                records(
                        "xor.xls",
                        "unreadable.encrypted",
                        book -> book.after(
                                Records.BEGIN, new Records.Item(Records.FILE_PASS, new byte[] {0, 0, 1, 2, 3, 4}))),
                records(
                        "crypto.xls",
                        DAMAGED,
                        book -> book.after(
                                Records.BEGIN, new Records.Item(Records.FILE_PASS, new byte[] {1, 0, 9, 9, 9, 9}))),
                records(
                        "orphan.xls",
                        DAMAGED,
                        book -> new Records(book.items().subList(0, 1))
                                .after(Records.BEGIN, new Records.Item(Records.CONTINUE, new byte[8_000]))),
                sectors("directory.xls", DAMAGED, BadRecords::ring),
                sectors("shift.xls", DAMAGED, file -> file.putShort(30, (short) 31)),
                sectors("nosectors.xls", DAMAGED, file -> file.putShort(30, (short) 0)),
                sectors("streamstart.xls", DAMAGED, file -> file.putInt(entry(file, 1) + 116, 0x00FFFFFF)),
                sectors("tables.xls", DAMAGED, file -> file.putInt(68, 0).putInt(72, 0x00FFFFFF)));
    }

    private static BadFile records(String name, String key, UnaryOperator<Records> change) {
        return BadFile.of(name, key, () -> change.apply(OddCompounds.small()).xls());
    }

    /** Spoils the file round the records. */
    @FunctionalInterface
    private interface Spoiling {
        void of(ByteBuffer file);
    }

    private static BadFile sectors(String name, String key, Spoiling spoiling) {
        return BadFile.of(name, key, () -> spoiled(spoiling));
    }

    private static byte[] spoiled(Spoiling spoiling) throws IOException {
        byte[] bytes = OddCompounds.small().xls();
        spoiling.of(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        return Arrays.copyOf(bytes, bytes.length);
    }

    private static int entry(ByteBuffer file, int number) {
        return (file.getInt(48) + 1) * 512 + number * 128;
    }

    /** Every entry of the directory is its own neighbour and its own child. */
    private static void ring(ByteBuffer file) {
        for (int i = 0; i < 2; i++)
            file.putInt(entry(file, i) + 68, i).putInt(entry(file, i) + 72, i).putInt(entry(file, i) + 76, i);
    }
}
