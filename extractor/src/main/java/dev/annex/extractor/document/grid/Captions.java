package dev.annex.extractor.document.grid;

import java.util.regex.Pattern;

/** Tells the titles and the notes of tables, which stand outside of them. */
final class Captions {
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)(?:table|tableau|tabelle|tab\\.|figure|fig\\.|chart|box)\\s*\\S{0,6}\\d.*|[图表]\\s*[\\d一二三四五六七八九十].*");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)(?:source|note|notes|sources|nb|n\\.b\\.|quelle)\\b.*|[注资](?:[:：]|料来源).*|\\*.*|\\(\\*?\\d?\\).*");

    private Captions() {}

    static boolean isCaption(WordLine line) {
        return CAPTION.matcher(line.text()).matches();
    }

    static boolean isNote(WordLine line) {
        return NOTE.matcher(line.text()).matches();
    }
}
