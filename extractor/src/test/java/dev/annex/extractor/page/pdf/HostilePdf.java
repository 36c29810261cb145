package dev.annex.extractor.page.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * Files whose first page does harm, or tries to; on the second one stands {@link #SECOND}. What is to be said of the first page
 * is named by its codes, any one of which will do; none where the page is odd but sound.
 */
public enum HostilePdf {
    RULES_AT_RANDOM(scattered(10_000, 1)),
    MANY_RULES_AT_RANDOM(scattered(100_000, 2)),
    RULED_PAPER(lines(5_000, i -> "50 " + 10 + i * 0.15 + " m 550 " + (10 + i * 0.15) + " l S\n")),
    SQUARED_PAPER(lines(
            10_000,
            i -> i % 2 == 0
                    ? "10 " + (10 + i * 0.07) + " m 590 " + (10 + i * 0.07) + " l S\n"
                    : (10 + i * 0.05) + " 10 m " + (10 + i * 0.05) + " 790 l S\n")),
    HATCHING(lines(100_000, i -> i % 600 + " " + i / 150 + " m " + (i % 600 + 30) + " " + (i / 150 + 30) + " l S\n")),
    THOUSAND_TABLES(lines(
            2_500,
            i -> i % 50 * 11 + 20 + " " + (i / 50 * 14 + 40) + " 4 8 re S " + (i % 50 * 11 + 24) + " "
                    + (i / 50 * 14 + 40) + " 4 8 re S\n")),
    TABLE_OF_10_000_CELLS(cells(100, 100)),
    TABLE_OF_22_500_CELLS(cells(150, 150)),
    FILLED_CELLS(
            lines(20_000, i -> (i % 7 + 1) / 10.0 + " g " + i % 100 * 5.5 + " " + i / 100 * 3.9 + " 5 3.5 re f\n")),
    PAGE_FILLED_OVER_AND_OVER(lines(10_000, i -> (i % 7 + 1) / 10.0 + " g 0 0 600 800 re f\n")),
    CLIPS_WITHIN_CLIPS(lines(20_000, i -> "0 0 m 600 " + i % 100 + " l 600 800 l 3 800 l h W n 10 10 50 50 re f\n")),
    PATH_WITHOUT_END(content("0 0 m\n"
            + IntStream.range(0, 400_000)
                    .mapToObj(i -> i * 37 % 600 + " " + i * 91 % 800 + " l\n")
                    .collect(Collectors.joining())
            + "f\n")),
    DASHES(content("[0.001 0.001] 0 d\n"
            + IntStream.range(0, 2000)
                    .mapToObj(i -> "0 " + i * 0.4 + " m 600 " + i * 0.4 + " l S\n")
                    .collect(Collectors.joining()))),
    MILLION_GLYPHS_AT_A_POINT(
            content("BT /F1 12 Tf 0 Tz 100 700 Td\n" + ("(" + "abcdefghij".repeat(100) + ") Tj\n").repeat(1000)
                    + "ET\n"),
            "pageTooLarge"),
    GLYPHS_AT_A_POINT(content(
            "BT /F1 12 Tf 0 Tz 100 700 Td\n" + ("(" + "abcdefghij".repeat(100) + ") Tj\n").repeat(290) + "ET\n")),
    GLYPHS_AT_RANDOM(glyphs(
            60_000,
            3,
            random -> random.nextInt(600) + "." + random.nextInt(100) + " " + random.nextInt(800) + "."
                    + random.nextInt(100))),
    GLYPHS_IN_A_LINE(glyphs(60_000, 4, random -> random.nextInt(600) + "." + random.nextInt(1000) + " 400")),
    GLYPHS_IN_A_COLUMN(glyphs(60_000, 5, random -> "300 " + random.nextInt(800) + "." + random.nextInt(1000))),
    GLYPHS_IN_TWO_COLUMNS(content("BT /F1 2 Tf\n"
            + IntStream.range(0, 100_000)
                    .mapToObj(
                            i -> "1 0 0 1 " + (i % 2 == 0 ? 100 : 300) + " " + (700 - i / 2 * 0.012) + " Tm (ab) Tj\n")
                    .collect(Collectors.joining())
            + "ET\n")),
    GLYPHS_AT_EVERY_ANGLE(content("BT /F1 12 Tf\n"
            + IntStream.range(0, 50_000)
                    .mapToObj(i -> Math.cos(i) + " " + Math.sin(i) + " " + -Math.sin(i) + " " + Math.cos(i) + " "
                            + i * 7 % 600 + " " + i * 13 % 800 + " Tm (a) Tj\n")
                    .collect(Collectors.joining())
            + "ET\n")),
    GLYPHS_IN_RULES(content(words(60_000)
            + IntStream.range(0, 4000)
                    .mapToObj(i -> "50 " + (10 + i * 0.19) + " m 550 " + (10 + i * 0.19) + " l S\n")
                    .collect(Collectors.joining()))),
    UNDERLINED_OVER_AND_OVER(content("BT /F1 4 Tf\n"
            + IntStream.range(0, 100_000)
                    .mapToObj(i -> "1 0 0 1 " + i * 0.005 + " " + (400 + i % 97 * 0.01) + " Tm ("
                            + (char) ('a' + i % 26) + ") Tj\n")
                    .collect(Collectors.joining())
            + "ET\n0.01 w\n"
            + IntStream.range(0, 20_000)
                    .mapToObj(i -> i % 150 * 4 + " " + (397 + i / 150 * 0.03) + " m " + (i % 150 * 4 + 2) + " "
                            + (397 + i / 150 * 0.03) + " l S\n")
                    .collect(Collectors.joining()))),
    FOOTNOTE_RULES(content(words(40_000) + "0.01 w\n"
            + IntStream.range(0, 20_000)
                    .mapToObj(i ->
                            i % 5 * 110 + " " + i / 5 * 0.1 + " m " + (i % 5 * 110 + 90) + " " + i / 5 * 0.1 + " l S\n")
                    .collect(Collectors.joining()))),
    THOUSAND_TABLES_WITH_TEXT(pdf -> pdf.page(IntStream.range(0, 1_900)
                    .mapToObj(i -> {
                        int x = 10 + i % 38 * 25;
                        int y = 10 + i / 38 * 25;
                        return x + " " + y + " 10 10 re " + (x + 10) + " " + y + " 10 10 re " + x + " " + (y + 10)
                                + " 10 10 re "
                                + (x + 10) + " " + (y + 10) + " 10 10 re S BT /F1 0.5 Tf " + (x + 1) + " " + (y + 12)
                                + " Td ("
                                + "word ".repeat(7) + ") Tj 10 0 Td (" + "word ".repeat(7) + ") Tj 0 -10 Td ("
                                + "word ".repeat(7)
                                + ") Tj -10 0 Td (" + "word ".repeat(7) + ") Tj ET\n";
                    })
                    .collect(Collectors.joining()))
            .setMediaBox(new PDRectangle(1000, 1300))),
    TABLES_WITHIN_TABLES(lines(400, i -> {
        double x = 10 + i * 0.7;
        double w = 580 - i * 1.4;
        return x + " " + x + " " + w / 2 + " " + w + " re " + (x + w / 2) + " " + x + " " + w / 2 + " " + w + " re S\n";
    })),
    ALIGNED_WITHOUT_END(pdf -> pdf.page("BT /F1 10 Tf\n"
                    + IntStream.range(0, 8_000)
                            .mapToObj(i -> "1 0 0 1 50 " + (i * 14 + 20) + " Tm (item) Tj 200 0 Td ("
                                    + (1000 + i % 9000) + ") Tj 200 0 Td (text) Tj\n")
                            .collect(Collectors.joining())
                    + "ET\n")
            .setMediaBox(new PDRectangle(600, 112_100))),
    LINES_WITHOUT_END(pdf -> pdf.page("BT /F1 10 Tf\n"
                    + IntStream.range(0, 8_000)
                            .mapToObj(i -> "1 0 0 1 50 " + (i * 14 + 20) + " Tm (some words) Tj\n")
                            .collect(Collectors.joining())
                    + "ET\n")
            .setMediaBox(new PDRectangle(600, 112_100))),
    TINY_PICTURES(pdf -> {
        PDPage page = pdf.page(IntStream.range(0, 50_000)
                .mapToObj(i -> "q 2 0 0 2 " + i % 300 * 2 + " " + i / 300 * 4 + " cm /I Do Q\n")
                .collect(Collectors.joining()));
        page.getResources()
                .put(
                        COSName.getPDFName("I"),
                        LosslessFactory.createFromImage(
                                pdf.document, new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY)));
    }),
    TINY_INLINE_PICTURES(lines(
            50_000,
            i -> "q 2 0 0 2 " + i % 300 * 2 + " " + i / 300 * 4 + " cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q\n")),
    HUGE_INLINE_PICTURE(content(
            "q 500 0 0 500 10 10 cm BI /W 100000 /H 100000 /BPC 8 /CS /RGB ID " + "x".repeat(3_000_000) + "\nEI Q\n")),
    INLINE_PICTURE_WITHOUT_END(
            content("q 500 0 0 500 10 10 cm BI /W 9 /H 9 /BPC 8 /CS /RGB ID " + "EI".repeat(2_000_000))),
    FORMS_WITHIN_FORMS(
            pdf -> {
                COSBase last =
                        pdf.stream("BT /F1 12 Tf 100 700 Td (deep) Tj ET").getCOSObject();
                for (int i = 0; i < 300; i++) {
                    last = form(pdf, "/X Do", "X", last);
                }
                pdf.page("/X Do").getResources().getCOSObject().setItem(COSName.XOBJECT, named("X", last));
            },
            "pageDamaged",
            "pageTooLarge"),
    FORMS_THAT_DOUBLE(
            pdf -> {
                COSBase last = form(pdf, "0 0 5 5 re f", "X", new COSDictionary());
                for (int i = 0; i < 40; i++) {
                    last = form(pdf, "/X Do /X Do", "X", last);
                }
                pdf.page("/X Do").getResources().getCOSObject().setItem(COSName.XOBJECT, named("X", last));
            },
            "pageTooLarge",
            "pageTimeout"),
    SAVED_STATES_WITHOUT_END(content("q ".repeat(2_000_000))),
    NESTED_ARRAYS(content("[".repeat(1_000_000))),
    NESTED_DICTIONARIES(content("/P " + "<</A ".repeat(500_000) + "BDC")),
    MARKS_WITHIN_MARKS(
            content("/P <</ActualText (x)>> BDC BT /F1 5 Tf (a) Tj ET ".repeat(50_000) + "EMC ".repeat(50_000))),
    GIGABYTES_OF_CONTENT(pdf -> pdf.page("").setContents(bomb(pdf, 2048)), "pageTooLarge"),
    ONE_STREAM_A_HUNDRED_TIMES(
            pdf -> {
                COSArray all = new COSArray();
                PDStream stream = pdf.stream(" ".repeat(10 << 20));
                for (int i = 0; i < 100; i++) {
                    all.add(stream.getCOSObject());
                }
                pdf.page("").getCOSObject().setItem(COSName.CONTENTS, all);
            },
            "pageTooLarge"),
    MANY_LARGE_FORMS(pdf -> {
        COSDictionary forms = new COSDictionary();
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            forms.setItem(COSName.getPDFName("X" + i), form(pdf, " ".repeat(20 << 20), "X", new COSDictionary()));
            content.append("/X").append(i).append(" Do ");
        }
        pdf.page(content.toString()).getResources().getCOSObject().setItem(COSName.XOBJECT, forms);
    }),
    GIGABYTES_OF_CHARACTER_MAP(
            pdf -> font(pdf.page("BT /F1 12 Tf 100 700 Td (Hello) Tj ET")).setItem(COSName.TO_UNICODE, bomb(pdf, 2048)),
            "pageTooLarge"),
    CHARACTER_MAP_OF_EVERYTHING(
            pdf -> font(pdf.page("BT /F1 12 Tf 100 700 Td (Hello) Tj ET"))
                    .setItem(
                            COSName.TO_UNICODE,
                            pdf.stream("begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange\n"
                                    + "100 beginbfrange\n" + "<00000000> <00FFFFFF> <0041>\n".repeat(100)
                                    + "endbfrange\n100 begincidrange\n" + "<00000000> <7FFFFFFF> 1\n".repeat(100)
                                    + "endcidrange endcmap")),
            "pageTooLarge"),
    FONT_WIDTHS_OF_EVERYTHING(
            pdf -> {
                COSDictionary font = font(pdf.page("BT /F1 12 Tf 100 700 Td (Hello) Tj ET"));
                font.setItem(COSName.SUBTYPE, COSName.TYPE0);
                font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
                COSDictionary descendant = new COSDictionary();
                descendant.setItem(COSName.TYPE, COSName.FONT);
                descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
                descendant.setItem(COSName.W, numbers(0, 2e9f, 500));
                COSArray descendants = new COSArray();
                descendants.add(descendant);
                font.setItem(COSName.DESCENDANT_FONTS, descendants);
            },
            "pageTooLarge"),
    GIGABYTES_OF_FONT(
            pdf -> {
                COSDictionary font = font(pdf.page("BT /F1 12 Tf 100 700 Td (Hello) Tj ET"));
                font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
                COSDictionary descriptor = new COSDictionary();
                descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
                descriptor.setItem(COSName.FONT_FILE2, bomb(pdf, 2048));
                font.setItem(COSName.FONT_DESC, descriptor);
            },
            "pageTooLarge"),
    TYPE_THREE_FONT_OF_ITSELF(pdf -> {
        PDPage page = pdf.page("BT /T 12 Tf 100 700 Td (aaaa) Tj ET");
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 1000, 1000));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setInt(COSName.FIRST_CHAR, 97);
        font.setInt(COSName.LAST_CHAR, 97);
        font.setItem(COSName.WIDTHS, numbers(1000));
        font.setItem(
                COSName.CHAR_PROCS,
                named("a", pdf.stream("1000 0 d0 BT /T 12 Tf (aaaa) Tj ET").getCOSObject()));
        COSDictionary encoding = new COSDictionary();
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(97));
        differences.add(COSName.getPDFName("a"));
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        COSDictionary fonts = named("T", font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        font.setItem(COSName.RESOURCES, resources);
        page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
    }),
    NUMBERS_BEYOND_NUMBERS(content("1e400 NaN Infinity 99999999999999999999999999999999999999999999 re f\n"
            + "BT /F1 1e38 Tf 3e38 -3e38 Td (Hello) Tj ET\n"
            + "BT /F1 340282346638528859811704183484516925440 Tf (Hello) Tj 12 Tf (Hello) Tj ET\n"
            + "99999999999999999999999 0 0 99999999999999999999999 0 0 cm 1 1 99999999999999999999999 9 re S 0 0 m 1 1 l S\n"
            + "BT /F1 12 Tf 99999999999999999999999 0 0 1 0 0 Tm (Hello) Tj ET\n")),
    MATRIX_OF_NOTHING(content("0 0 0 0 0 0 cm BT /F1 12 Tf 100 700 Td (Hello) Tj ET 0 0 10 10 re S\n")),
    MEDIA_BOX_TURNED_ROUND(pdf -> pdf.page("BT /F1 12 Tf 100 700 Td (Hello) Tj ET")
            .getCOSObject()
            .setItem(COSName.MEDIA_BOX, numbers(600, 800, 0, 0))),
    MEDIA_BOX_FAR_AWAY(
            pdf -> pdf.page("BT /F1 12 Tf 100 700 Td (Hello) Tj ET")
                    .getCOSObject()
                    .setItem(COSName.MEDIA_BOX, numbers(-1e9f, -1e9f, 1e9f, 1e9f)),
            "pageWithoutSize"),
    MEDIA_BOX_OF_NAMES(
            pdf -> {
                COSArray box = new COSArray();
                for (String name : List.of("a", "b", "c", "d")) {
                    box.add(COSName.getPDFName(name));
                }
                pdf.page("BT /F1 12 Tf 100 700 Td (Hello) Tj ET").getCOSObject().setItem(COSName.MEDIA_BOX, box);
            },
            "pageWithoutSize"),
    PAGE_WITHOUT_SIZE(
            pdf -> pdf.page("BT /F1 12 Tf 100 700 Td (Hello) Tj ET").setMediaBox(new PDRectangle(0, 0)),
            "pageWithoutSize"),
    LARGEST_PAGE(
            pdf -> pdf.page(words(1000) + "1 1 900000 900000 re S").setMediaBox(new PDRectangle(900_000, 900_000))),
    USER_UNIT_OF_MILLIONS(
            pdf -> pdf.page(words(1000)).getCOSObject().setItem(COSName.getPDFName("UserUnit"), new COSFloat(1e7f)),
            "pageWithoutSize"),
    ANNOTATIONS_WITHOUT_END(pdf -> {
        COSArray all = new COSArray();
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
        annotation.setItem(COSName.RECT, numbers(0, 0, 100, 100));
        COSStream look = (COSStream) form(pdf, "0 0 9 9 re f ".repeat(100), "X", new COSDictionary());
        annotation.setItem(COSName.AP, named("N", look));
        for (int i = 0; i < 500; i++) {
            all.add(annotation);
        }
        pdf.page("BT /F1 12 Tf 100 700 Td (Hello) Tj ET").getCOSObject().setItem(COSName.ANNOTS, all);
    }),
    PATTERNS_WITHIN_PATTERNS(pdf -> {
        PDPage page = pdf.page("/Pattern cs " + "/P scn 0 0 600 800 re f ".repeat(1000));
        COSStream pattern = (COSStream) form(pdf, "/Pattern cs /P scn 0 0 600 800 re f", "X", new COSDictionary());
        pattern.setInt(COSName.PATTERN_TYPE, 1);
        COSDictionary patterns = named("P", pattern);
        pattern.getCOSDictionary(COSName.RESOURCES).setItem(COSName.PATTERN, patterns);
        page.getResources().getCOSObject().setItem(COSName.PATTERN, patterns);
    }),
    COLOUR_SPACES_WITHIN_COLOUR_SPACES(
            pdf -> {
                PDPage page = pdf.page("/C cs 1 scn 0 0 10 10 re f ".repeat(10));
                COSArray space = new COSArray();
                space.add(COSName.INDEXED);
                space.add(new COSObject(space));
                space.add(COSInteger.get(255));
                space.add(COSName.A);
                page.getResources().getCOSObject().setItem(COSName.COLORSPACE, named("C", space));
            },
            "pageDamaged",
            "pageTooLarge");

    /** What stands on the second page. */
    public static final String SECOND = "The second page.";

    private interface Page {
        void draw(DrawnPdf pdf) throws IOException;
    }

    private final Page first;
    private final List<String> codes;

    HostilePdf(Page first, String... codes) {
        this.first = first;
        this.codes = List.of(codes);
    }

    /** The file. */
    public byte[] bytes() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        first.draw(pdf);
        pdf.page("BT /F1 12 Tf 100 700 Td (" + SECOND + ") Tj ET\n");
        return pdf.bytes();
    }

    /** What may be said of its first page; nothing need be where this is empty. */
    public List<String> codes() {
        return codes;
    }

    private static Page content(String content) {
        return pdf -> pdf.page(content);
    }

    private static Page lines(int count, IntFunction<String> line) {
        return pdf -> pdf.page(IntStream.range(0, count).mapToObj(line).collect(Collectors.joining()));
    }

    private static Page scattered(int count, long seed) {
        Random random = new Random(seed);
        return lines(count, i -> {
            int x = random.nextInt(500);
            int y = random.nextInt(700);
            int length = 20 + random.nextInt(300);
            return random.nextBoolean()
                    ? x + " " + y + "." + i % 100 + " m " + (x + length) + " " + y + "." + i % 100 + " l S\n"
                    : x + "." + i % 100 + " " + y + " m " + x + "." + i % 100 + " " + (y + length) + " l S\n";
        });
    }

    private static Page cells(int rows, int columns) {
        double width = 580.0 / columns;
        double height = 780.0 / rows;
        return pdf -> {
            StringBuilder content = new StringBuilder("0.01 w ");
            for (int i = 0; i < rows * columns; i++) {
                double x = 10 + i % columns * width;
                double y = 10 + i / columns * height;
                content.append(x + " " + y + " " + width + " " + height + " re S BT /F1 " + height / 2 + " Tf "
                        + (x + width / 4) + " " + (y + height / 4) + " Td (" + (char) ('a' + i % 26) + ") Tj ET\n");
            }
            pdf.page(content.toString()).setMediaBox(new PDRectangle(600, 800));
        };
    }

    private static Page glyphs(int count, long seed, Function<Random, String> place) {
        return pdf -> {
            Random random = new Random(seed);
            StringBuilder content = new StringBuilder("BT /F1 4 Tf\n");
            for (int i = 0; i < count; i++) {
                content.append(
                        "1 0 0 1 " + place.apply(random) + " Tm (" + (char) ('a' + random.nextInt(26)) + ") Tj\n");
            }
            pdf.page(content + "ET\n");
        };
    }

    private static String words(int count) {
        return "BT /F1 3 Tf\n"
                + IntStream.range(0, count / 4)
                        .mapToObj(i -> "1 0 0 1 " + i % 60 * 9 + " " + i / 60 * 0.95 + " Tm (word) Tj\n")
                        .collect(Collectors.joining())
                + "ET\n";
    }

    private static COSDictionary font(PDPage page) {
        try {
            return page.getResources().getFont(COSName.getPDFName("F1")).getCOSObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSBase form(DrawnPdf pdf, String content, String name, COSBase inner) {
        PDFormXObject form = new PDFormXObject(pdf.stream(content));
        form.setBBox(new PDRectangle(600, 800));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, named(name, inner));
        form.getCOSObject().setItem(COSName.RESOURCES, resources);
        return form.getCOSObject();
    }

    private static COSDictionary named(String name, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(name), value);
        return dictionary;
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        array.setFloatArray(numbers);
        return array;
    }

    /** A stream of so many megabytes of spaces: one packed megabyte again and again. */
    private static PDStream bomb(DrawnPdf pdf, int megabytes) throws IOException {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        byte[] packed = new byte[1 << 16];
        Deflater deflater = new Deflater();
        PDStream stream = new PDStream(pdf.document);
        stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
            int length = 0;
            for (int i = 0; i < megabytes; i++) {
                if (i < 2) {
                    deflater.setInput(spaces);
                    length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
                }
                out.write(packed, 0, length);
            }
        } finally {
            deflater.end();
        }
        return stream;
    }
}
