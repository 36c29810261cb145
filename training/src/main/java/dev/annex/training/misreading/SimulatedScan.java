package dev.annex.training.misreading;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.model.Source.Content;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document as it would come from a scan, with other digits in some of its cells than are printed there. */
final class SimulatedScan {
    private static final double SIZE = 10;

    private static final int LONGEST_FIGURE = 16;

    private final SimulatedRecognizer recognizer;
    private final Map<Place, Plant> plants;

    private int glyphs;

    private SimulatedScan(SimulatedRecognizer recognizer, Map<Place, Plant> plants) {
        this.recognizer = recognizer;
        this.plants = plants;
    }

    /** The scan of a document whose cells hold one paragraph each where something is planted. */
    static Document of(Document printed, Map<Place, Plant> plants, SimulatedRecognizer recognizer) {
        SimulatedScan scan = new SimulatedScan(recognizer, plants);
        return new Document(scan.blocks(printed.blocks()), printed.pageCount(), Content.SCANNED, printed.diagnostics());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return scanned(paragraph);
        }
        if (block instanceof Grid grid) {
            List<Cell> cells = grid.cells().stream()
                    .map(cell -> new Cell(
                            cell.row(),
                            cell.column(),
                            cell.rowSpan(),
                            cell.columnSpan(),
                            blocks(cell.blocks()),
                            cell.place()))
                    .toList();
            return new Grid(grid.rows(), grid.columns(), cells, grid.ruled(), grid.place());
        }
        return block;
    }

    private Paragraph scanned(Paragraph printed) {
        Optional<Plant> plant = Optional.ofNullable(plants.get(printed.place()));
        String text = plant.map(Plant::read).orElse(printed.text());
        return new Paragraph(
                text,
                printed.kind(),
                printed.style(),
                printed.place(),
                isFigure(text) ? characters(text, plant.filter(Plant::isMisreading)) : List.of());
    }

    /** Only figures are in doubt here: what becomes of misread labels is another question. */
    static boolean isFigure(String text) {
        return text.length() <= LONGEST_FIGURE && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private List<Glyph> characters(String text, Optional<Plant> misread) {
        List<Glyph> characters = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                String character = text.substring(i, i + 1);
                Recognition recognition = misread.filter(plant -> plant.at() == at)
                        .map(plant -> recognizer.wrong(plant.printedDigit()))
                        .orElseGet(() -> recognizer.right(character));
                // No two characters share a box, as on a page.
                Box box = new Box(glyphs, 0, glyphs + 1, 1);
                characters.add(new Glyph(character, box, "", SIZE, 0, false, Optional.of(recognition)));
                glyphs++;
            }
        }
        return characters;
    }
}
