package dev.annex.extractor.form;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.WhiteSpace;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import dev.annex.model.Source.Content;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Makes a document look as if it had been read from pixels, with slips at a rate, seeded. */
final class Slips {
    private static final List<String> ALIKE =
            List.of("日目", "己已", "末未", "货贷", "拔拨", "签鉴", "间问", "千干", "人入", "贵责", "预顶", "名各", "数教", "标示", "实买");
    private static final String WRONG = "国回圆由甲申围吉";

    private final Random random;
    private final double rate;
    private final Predicate<Place> slipping;
    private final boolean changing;

    /**
     * @param slipping places in which characters are misread
     * @param changing whether slips change what is read, or only throw doubt on it and offer other readings
     */
    Slips(long seed, double rate, Predicate<Place> slipping, boolean changing) {
        this.random = new Random(seed);
        this.rate = rate;
        this.slipping = slipping;
        this.changing = changing;
    }

    Document of(Document document) {
        return new Document(
                document.blocks().stream().map(this::block).toList(),
                document.pageCount(),
                Content.SCANNED,
                document.diagnostics());
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph, slipping.test(paragraph.place()));
        }
        if (block instanceof Grid grid) {
            List<Cell> cells = grid.cells().stream().map(this::cell).toList();
            return new Grid(grid.rows(), grid.columns(), cells, grid.ruled(), grid.place());
        }
        return block;
    }

    private Cell cell(Cell cell) {
        boolean slips = slipping.test(cell.place());
        List<Block> blocks = cell.blocks().stream()
                .map(block -> block instanceof Paragraph paragraph ? paragraph(paragraph, slips) : block(block))
                .toList();
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), blocks, cell.place());
    }

    private Paragraph paragraph(Paragraph paragraph, boolean slips) {
        StringBuilder text = new StringBuilder();
        List<Glyph> glyphs = new ArrayList<>();
        paragraph.text().chars().forEach(c -> {
            if (WhiteSpace.isSpace(c)) {
                text.append((char) c);
                return;
            }
            boolean slip = slips && Character.isIdeographic(c) && random.nextDouble() < rate;
            Glyph glyph = slip ? misread((char) c) : glyph((char) c, 0.99, List.of());
            text.append(glyph.text());
            glyphs.add(glyph);
        });
        return new Paragraph(text.toString(), paragraph.kind(), paragraph.style(), paragraph.place(), glyphs);
    }

    private Glyph misread(char right) {
        char wrong = ALIKE.stream()
                .filter(pair -> pair.indexOf(right) >= 0)
                .map(pair -> pair.charAt(1 - pair.indexOf(right)))
                .findFirst()
                .orElseGet(() -> WRONG.charAt(random.nextInt(WRONG.length())));
        char other = changing ? right : wrong;
        double probability = 0.3 + 0.6 * random.nextDouble();
        boolean offered = random.nextInt(10) < 7;
        return glyph(
                changing ? wrong : right,
                probability,
                offered ? List.of(new Alternative(String.valueOf(other), (1 - probability) / 2)) : List.of());
    }

    private static Glyph glyph(char c, double probability, List<Alternative> alternatives) {
        return new Glyph(
                String.valueOf(c),
                new Box(0, 0, 1, 1),
                "",
                10,
                0,
                false,
                Optional.of(Recognition.by(probability, alternatives)));
    }
}
