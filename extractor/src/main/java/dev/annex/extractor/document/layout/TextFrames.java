package dev.annex.extractor.document.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The frames of the pages of a document; pages of one size share one. */
final class TextFrames {
    private final List<TextFrame> byPage = new ArrayList<>();
    private final int firstPage;

    private TextFrames(int firstPage) {
        this.firstPage = firstPage;
    }

    /**
     * Measures the pages of a document.
     *
     * @param running lines that stand outside of the text, by identity
     */
    static TextFrames of(List<PrintedPage> pages, Set<Printed.Line> running) {
        Map<List<Long>, List<PrintedPage>> bySize = new LinkedHashMap<>();
        for (PrintedPage page : pages) {
            bySize.computeIfAbsent(size(page), size -> new ArrayList<>()).add(page);
        }
        Map<List<Long>, TextFrame> frames = new LinkedHashMap<>();
        bySize.forEach((size, alike) -> frames.put(
                size,
                TextFrame.of(
                        alike,
                        alike.stream()
                                .flatMap(PrintedPage::lines)
                                .filter(line -> !running.contains(line) && !line.note())
                                .toList())));
        TextFrames all = new TextFrames(pages.isEmpty() ? 1 : pages.get(0).number());
        pages.forEach(page -> all.byPage.add(frames.get(size(page))));
        return all;
    }

    private static List<Long> size(PrintedPage page) {
        return List.of(Math.round(page.width() / 10), Math.round(page.height() / 10));
    }

    /** The frame of a page. */
    TextFrame of(int page) {
        return byPage.get(page - firstPage);
    }
}
