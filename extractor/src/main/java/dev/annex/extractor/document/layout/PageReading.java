package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.grid.GridShape;
import dev.annex.extractor.document.grid.GridShape.CellShape;
import dev.annex.extractor.document.layout.PrintedTable.PrintedCell;
import dev.annex.extractor.document.line.TextLine;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one page: gives every glyph to its cell or to the text around the tables, and puts both in order. */
final class PageReading {
    /** In points: a border is drawn at most this far from the edge that was found. */
    private static final double EDGE = 2;

    private final Page page;
    private final List<Frame> frames;
    private final List<Glyph> free = new ArrayList<>();

    private PageReading(Page page, List<GridShape> shapes) {
        this.page = page;
        this.frames = shapes.stream().map(Frame::of).toList();
    }

    /** A table that is being filled. */
    private record Frame(GridShape shape, CellRaster raster, Box box, List<Room> rooms) {
        static Frame of(GridShape shape) {
            return new Frame(
                    shape,
                    new CellRaster(shape),
                    shape.box(),
                    shape.cells().stream()
                            .map(cell -> new Room(cell, shape.box(cell), new ArrayList<>(), new ArrayList<>()))
                            .toList());
        }

        Optional<Room> at(double x, double y) {
            OptionalInt cell = raster.at(x, y);
            return cell.isPresent() ? Optional.of(rooms.get(cell.getAsInt())) : Optional.empty();
        }
    }

    /** A cell that is being filled. */
    private record Room(CellShape cell, Box box, List<Glyph> glyphs, List<Frame> frames) {}

    /**
     * What stands on a page, from top to bottom.
     *
     * @param shapes its tables; one within a cell of another comes after it
     */
    static PrintedPage read(Page page, List<GridShape> shapes) {
        return new PageReading(page, shapes).read();
    }

    private PrintedPage read() {
        page.glyphs().forEach(this::place);
        List<Printed> content = new ArrayList<>();
        List<Frame> outermost = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            roomAround(i).map(Room::frames).orElse(outermost).add(frames.get(i));
        }
        outermost.forEach(frame -> content.add(table(frame)));
        List<TextLine> lines = TextLine.of(free);
        double notes = Footnotes.top(page, lines);
        List<Glyph> marks = Double.isFinite(notes) ? Footnotes.marks(free, lines, notes) : List.of();
        if (!marks.isEmpty()) {
            Set<Glyph> marked = Set.copyOf(marks);
            lines = TextLine.of(
                    free.stream().filter(glyph -> !marked.contains(glyph)).toList());
        }
        for (TextLine line : lines) {
            boolean cites = marks.stream().anyMatch(mark -> holds(line.box(), line.centerX(), mark.centerY()));
            content.add(new Printed.Line(page.number(), line, line.centerY() >= notes, cites));
        }
        page.pictures()
                .forEach(picture -> content.add(
                        new Printed.Image(page.number(), picture.box(), picture.name(), picture.mediaType())));
        return new PrintedPage(page.number(), page.width(), page.height(), ReadingOrder.of(content), page.tilt());
    }

    /** The innermost cell gets it; a glyph in none is free. */
    private void place(Glyph glyph) {
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (holds(frames.get(i).box(), glyph.centerX(), glyph.centerY())) {
                Optional<Room> room = frames.get(i).at(glyph.centerX(), glyph.centerY());
                if (room.isPresent()) {
                    room.get().glyphs().add(glyph);
                    return;
                }
            }
        }
        free.add(glyph);
    }

    /** The innermost cell that holds a table. */
    private Optional<Room> roomAround(int inner) {
        Box box = frames.get(inner).box();
        for (int outer = inner - 1; outer >= 0; outer--) {
            Optional<Room> room = frames.get(outer).at((box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2);
            if (room.isPresent() && area(room.get().box()) > area(box)) {
                return room;
            }
        }
        return Optional.empty();
    }

    private PrintedTable table(Frame frame) {
        List<PrintedCell> cells = frame.rooms().stream()
                .map(room -> new PrintedCell(
                        room.cell().row(),
                        room.cell().column(),
                        room.cell().rowSpan(),
                        room.cell().columnSpan(),
                        page.number(),
                        room.box(),
                        CellLines.of(room.glyphs(), room.box()),
                        room.frames().stream().map(this::table).toList()))
                .toList();
        return new PrintedTable(
                page.number(),
                frame.box(),
                frame.shape().columnEdges(),
                frame.shape().rowEdges().size() - 1,
                cells,
                isRuled(frame.box()));
    }

    /** Whether lines are drawn both ways; a table under which lines are drawn has no borders around its cells. */
    private boolean isRuled(Box box) {
        return page.rules().stream().anyMatch(rule -> rule.direction() == Direction.VERTICAL && crosses(rule, box))
                && page.rules().stream()
                        .anyMatch(rule -> rule.direction() == Direction.HORIZONTAL && crosses(rule, box));
    }

    private static boolean crosses(Rule rule, Box box) {
        boolean vertical = rule.direction() == Direction.VERTICAL;
        double low = vertical ? box.x0() : box.y0();
        double high = vertical ? box.x1() : box.y1();
        double from = vertical ? box.y0() : box.x0();
        double to = vertical ? box.y1() : box.x1();
        return rule.position() >= low - EDGE
                && rule.position() <= high + EDGE
                && rule.start() < to - EDGE
                && rule.end() > from + EDGE;
    }

    private static double area(Box box) {
        return (box.x1() - box.x0()) * (box.y1() - box.y0());
    }

    private static boolean holds(Box box, double x, double y) {
        return x >= box.x0() && x < box.x1() && y >= box.y0() && y < box.y1();
    }
}
