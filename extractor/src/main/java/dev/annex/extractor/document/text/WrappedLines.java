package dev.annex.extractor.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines again that a program has broken at a fixed width, as old mail programs and converters do. */
final class WrappedLines {
    /** Widths at which programs break lines, in half-width columns; a text with longer lines is not broken. */
    private static final int NARROWEST = 60;

    private static final int WIDEST = 120;

    /** A line is full where no Chinese character would fit in. */
    private static final int ROOM = 1;

    /** Fewer full lines are so long by chance. */
    private static final int FEWEST_FULL = 5;

    private static final Pattern DRAWN = Pattern.compile("[\\t|｜│┃║]|\\S {2,}\\S");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；！？：]");
    private static final Pattern BEGINNING =
            Pattern.compile("[\\s\u3000].*|[（(]?[一二三四五六七八九十\\d]+[）)、.．].*|第[一二三四五六七八九十]+[，,章节].*");

    private WrappedLines() {}

    /** The same lines, those of one paragraph in one. */
    static List<String> joined(List<String> lines) {
        int width = lines.stream()
                .filter(line -> !isDrawn(line))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
        if (width < NARROWEST || width > WIDEST || !isWrapped(lines, width)) {
            return lines;
        }
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            if (open
                    && !line.isEmpty()
                    && !isDrawn(line)
                    && !BEGINNING.matcher(line).matches()) {
                int last = joined.size() - 1;
                joined.set(last, joined.get(last) + gap(joined.get(last), line) + line);
            } else {
                joined.add(line);
            }
            open = isFull(line, width);
        }
        return joined;
    }

    private static boolean isWrapped(List<String> lines, int width) {
        List<String> full = lines.stream().filter(line -> isFull(line, width)).toList();
        long broken = full.stream()
                .filter(line -> !SENTENCE_END.matcher(line).matches())
                .count();
        return broken >= FEWEST_FULL && broken * 2 > full.size();
    }

    private static boolean isFull(String line, int width) {
        return !isDrawn(line) && DisplayWidth.of(line) >= width - ROOM;
    }

    private static boolean isDrawn(String line) {
        return DRAWN.matcher(line).find();
    }

    /** Between Latin words a line end stands for a space. */
    private static String gap(String before, String after) {
        boolean latin = Character.isLetter(before.charAt(before.length() - 1))
                && before.charAt(before.length() - 1) < 0x80
                && after.charAt(0) < 0x80;
        return latin ? " " : "";
    }
}
