package dev.annex.extractor.document.layout;

import dev.annex.extractor.page.Tilt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page as what stands on it, without its glyphs.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param content in reading order
 * @param tilt how the paper lies where the page was turned to be read
 */
record PrintedPage(int number, double width, double height, List<Printed> content, Optional<Tilt> tilt) {
    PrintedPage {
        content = List.copyOf(content);
    }

    /** The lines outside of tables. */
    Stream<Printed.Line> lines() {
        return content.stream().filter(Printed.Line.class::isInstance).map(Printed.Line.class::cast);
    }

    /** The tables that lie in no other. */
    Stream<PrintedTable> tables() {
        return content.stream().filter(PrintedTable.class::isInstance).map(PrintedTable.class::cast);
    }
}
