package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Contents;
import dev.annex.extractor.document.grid.GridShape;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Tilt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out how the pages of a document hang together: what runs along with them, what goes on from one to the next. Pages are
 * taken one by one, and only what stands on them is kept, not their glyphs.
 */
final class Layout {
    private final List<PrintedPage> pages = new ArrayList<>();

    /**
     * Takes the next page.
     *
     * @param shapes its tables, one within a cell of another after it
     */
    PrintedPage add(Page page, List<GridShape> shapes) {
        PrintedPage printed = PageReading.read(page, shapes);
        pages.add(printed);
        return printed;
    }

    private Map<Integer, Tilt> tilts() {
        Map<Integer, Tilt> tilts = new HashMap<>();
        pages.forEach(page -> page.tilt().ifPresent(tilt -> tilts.put(page.number(), tilt)));
        return tilts;
    }

    /** The whole document. */
    List<Block> blocks() {
        Set<Printed.Line> running = RunningLines.among(pages);
        TextFrames frames = TextFrames.of(pages, running);
        List<Printed> content = pages.stream()
                .flatMap(page -> page.content().stream())
                .filter(part -> !(part instanceof Printed.Line line && running.contains(line)))
                .toList();
        ContinuedTables.Result tables = ContinuedTables.join(content, frames);
        List<Printed.Line> apart = new ArrayList<>();
        pages.stream().flatMap(PrintedPage::lines).filter(running::contains).forEach(apart::add);
        apart.addAll(tables.dropped());
        return Contents.mark(new BlockWriting(frames, tilts()).blocks(tables.content(), apart));
    }
}
