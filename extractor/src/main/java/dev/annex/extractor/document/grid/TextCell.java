package dev.annex.extractor.document.grid;

import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands in one cell whose borders are not all drawn.
 *
 * @param lines from top to bottom, at least one
 * @param box around them
 */
record TextCell(List<Chunk> lines, Box box) {

    static TextCell of(List<Chunk> lines) {
        List<Chunk> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble((Chunk line) -> line.box().y0()).thenComparingDouble(Chunk::x0));
        return new TextCell(
                List.copyOf(sorted),
                new Box(
                        sorted.stream().mapToDouble(Chunk::x0).min().orElseThrow(),
                        sorted.stream()
                                .mapToDouble(line -> line.box().y0())
                                .min()
                                .orElseThrow(),
                        sorted.stream().mapToDouble(Chunk::x1).max().orElseThrow(),
                        sorted.stream()
                                .mapToDouble(line -> line.box().y1())
                                .max()
                                .orElseThrow()));
    }

    boolean isValue() {
        return lines.stream().allMatch(Chunk::isValue);
    }

    double centerX() {
        return (box.x0() + box.x1()) / 2;
    }

    double centerY() {
        return (box.y0() + box.y1()) / 2;
    }

    double height() {
        return box.y1() - box.y0();
    }
}
