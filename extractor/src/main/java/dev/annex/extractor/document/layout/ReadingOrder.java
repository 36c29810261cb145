package dev.annex.extractor.document.layout;

import java.util.Comparator;
import java.util.List;

/** Puts what stands on a page into the order in which it is read. */
final class ReadingOrder {
    private ReadingOrder() {}

    static List<Printed> of(List<Printed> content) {
        return content.stream()
                .sorted(Comparator.comparingDouble(ReadingOrder::height)
                        .thenComparingDouble(part -> part.box().x0()))
                .toList();
    }

    /** A line stands where its middle is; anything else where it begins. */
    private static double height(Printed part) {
        return part instanceof Printed.Line line
                ? line.text().centerY()
                : part.box().y0();
    }
}
