package dev.annex.samples.doc;

import dev.annex.samples.print.Look;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedPart;
import dev.annex.samples.print.PrintedReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hpsf.ClassID;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Prints a report as a file of Word 97 to 2003, as [MS-DOC] describes them: the text with its formatting in one stream, tables that
 * lead to it in another. Running heads and page numbers are left out.
 */
public final class DocPrinter {
    private static final int TEXT_START = 1024;
    private static final int HEAD_SIZE = 900;

    private static final int STYLES = 1;
    private static final int SECTIONS = 6;
    private static final int CHARACTER_PAGES = 12;
    private static final int PARAGRAPH_PAGES = 13;
    private static final int FONTS = 15;
    private static final int SETTINGS = 31;
    private static final int PIECES = 33;
    private static final int PAIRS = 0x5D;
    private static final int SETTINGS_SIZE = 500;
    private static final int STYLES_IN_FILE = 15;
    private static final int SIMPLIFIED_CHINESE = 0x0804;

    private static final int PAGE_WIDTH = 0xB01F;
    private static final int PAGE_HEIGHT = 0xB020;
    private static final int ORIENTATION = 0x301D;
    private static final int LANDSCAPE = 2;

    private final FontNames fonts = new FontNames();
    private final DocText text = new DocText(fonts);
    private final List<Integer> sectionEnds = new ArrayList<>();
    private final PrintedReport report;

    private DocPrinter(PrintedReport report) {
        this.report = report;
    }

    /**
     * Writes the report.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void print(PrintedReport report, OutputStream out) throws IOException {
        new DocPrinter(report).print(out);
    }

    private void print(OutputStream out) throws IOException {
        for (PrintedPart part : report.parts()) {
            if (!sectionEnds.isEmpty() || text.length() > 0) {
                text.endSection();
                sectionEnds.add(text.length());
            }
            part.blocks().forEach(text::block);
        }
        text.block(PrintedParagraph.of("", Look.of("宋体", 10.5)));
        sectionEnds.add(text.length());

        Bytes main = new Bytes().zeros(TEXT_START).text(text.text());
        int textEnd = main.size();
        Map<Integer, byte[]> tables = new TreeMap<>();
        tables.put(CHARACTER_PAGES, pages(main, FormattedPages.Kind.CHARACTERS, text.runs()));
        tables.put(PARAGRAPH_PAGES, pages(main, FormattedPages.Kind.PARAGRAPHS, text.paragraphs()));
        tables.put(SECTIONS, sections(main));
        tables.put(STYLES, styles());
        tables.put(FONTS, fonts.table());
        tables.put(SETTINGS, new byte[SETTINGS_SIZE]);
        tables.put(PIECES, pieces());
        main.upTo(FormattedPages.SIZE);

        Bytes table = new Bytes();
        Map<Integer, int[]> pairs = new TreeMap<>();
        tables.forEach((number, bytes) -> {
            pairs.put(number, new int[] {table.size(), bytes.length});
            table.all(bytes).upTo(4);
        });
        byte[] file = main.array();
        System.arraycopy(head(file.length, textEnd, pairs), 0, file, 0, HEAD_SIZE);
        write(file, table.upTo(FormattedPages.SIZE).array(), out);
    }

    private static byte[] pages(Bytes main, FormattedPages.Kind kind, List<FormattedPages.Stretch> stretches) {
        FormattedPages pages = new FormattedPages(kind, TEXT_START).with(stretches);
        main.upTo(FormattedPages.SIZE);
        byte[] index = pages.index(main.size() / FormattedPages.SIZE);
        pages.pages().forEach(main::all);
        return index;
    }

    private byte[] sections(Bytes main) {
        Bytes positions = new Bytes().four(0);
        Bytes references = new Bytes();
        for (int i = 0; i < sectionEnds.size(); i++) {
            positions.four(sectionEnds.get(i));
            references.two(0).four(main.size()).two(0).four(0);
            boolean landscape = report.parts().get(i).landscape();
            int shorter = Sprms.twips(PrintedPart.PAGE_WIDTH);
            int longer = Sprms.twips(PrintedPart.PAGE_HEIGHT);
            Bytes properties = new Bytes()
                    .two(PAGE_WIDTH)
                    .two(landscape ? longer : shorter)
                    .two(PAGE_HEIGHT)
                    .two(landscape ? shorter : longer);
            if (landscape) {
                properties.two(ORIENTATION).one(LANDSCAPE);
            }
            main.two(properties.size()).all(properties.array()).upTo(2);
        }
        return positions.all(references.array()).array();
    }

    /** The styles: Normal, and empty places for those that every file has. */
    private static byte[] styles() {
        Bytes styles = new Bytes()
                .two(18)
                .two(STYLES_IN_FILE)
                .two(10)
                .two(1)
                .two(0x5B)
                .two(STYLES_IN_FILE)
                .two(0)
                .two(FontNames.LATIN)
                .two(FontNames.LATIN)
                .two(FontNames.LATIN);
        Bytes normal = new Bytes()
                .two(0)
                .two(0xFFF1)
                .two(2)
                .two(32)
                .two(0)
                .two(6)
                .text("Normal")
                .two(0)
                .two(2)
                .two(0)
                .two(0);
        styles.two(normal.size()).all(normal.array());
        return styles.zeros(2 * (STYLES_IN_FILE - 1)).array();
    }

    /** The text is in one piece, two bytes to the character. */
    private byte[] pieces() {
        return new Bytes()
                .one(2)
                .four(16)
                .four(0)
                .four(text.length())
                .two(0)
                .four(TEXT_START)
                .two(0)
                .array();
    }

    /** The file information block ([MS-DOC] 2.5.1). */
    private byte[] head(int size, int textEnd, Map<Integer, int[]> pairs) {
        Bytes head = new Bytes()
                .two(0xA5EC)
                .two(0xC1)
                .two(0)
                .two(SIMPLIFIED_CHINESE)
                .two(0)
                .two(0x1200)
                .two(0xBF)
                .four(0)
                .zeros(6)
                .four(TEXT_START)
                .four(textEnd)
                .two(14)
                .zeros(26)
                .two(SIMPLIFIED_CHINESE)
                .two(22)
                .four(size)
                .zeros(8)
                .four(text.length())
                .zeros(18 * 4)
                .two(PAIRS);
        for (int i = 0; i < PAIRS; i++) {
            int[] pair = pairs.getOrDefault(i, new int[2]);
            head.four(pair[0]).four(pair[1]);
        }
        return head.two(0).array();
    }

    private static void write(byte[] main, byte[] table, OutputStream out) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().setStorageClsid(new ClassID("{00020906-0000-0000-C000-000000000046}"));
            files.createDocument(new ByteArrayInputStream(main), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table), "1Table");
            files.writeFilesystem(out);
        }
    }
}
