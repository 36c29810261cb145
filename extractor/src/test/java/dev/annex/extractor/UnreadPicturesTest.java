package dev.annex.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Picture;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Places;
import dev.annex.model.Source.Content;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnreadPicturesTest {
    private final Places places = new Places();

    private static Optional<Diagnostic> diagnostic(Block... blocks) {
        return UnreadPictures.in(new Document(List.of(blocks), Optional.empty(), Content.DIGITAL, List.of()));
    }

    private Picture picture(String name) {
        return new Picture(name, "image/png", places.nextParagraph());
    }

    private Paragraph words(int characters) {
        return Paragraph.plain("字".repeat(characters), places.nextParagraph());
    }

    @Test
    void aDocumentWithoutPicturesHasNothingToSay() {
        assertThat(diagnostic(words(10))).isEmpty();
    }

    @Test
    void picturesBesideFewWordsAreLikelyAScan() {
        assertThat(diagnostic(words(UnreadPictures.FEW_CHARACTERS - 1), picture("a.png")))
                .hasValueSatisfying(found -> assertThat(found.severity()).isEqualTo(Severity.WARNING));
        assertThat(diagnostic(words(UnreadPictures.FEW_CHARACTERS), picture("a.png")))
                .hasValueSatisfying(found -> assertThat(found.severity()).isEqualTo(Severity.INFO));
        assertThat(UnreadPictures.FEW_CHARACTERS).isEqualTo(200);
    }

    @Test
    void picturesInCellsAreCountedAndTheFirstAreNamed() {
        Place.OfTable table = places.nextTable();
        Cell cell = new Cell(
                0,
                0,
                1,
                1,
                List.of(picture("a.png"), picture("b.png"), picture("c.png"), picture("d.png")),
                Places.cell(table, 0, 0));
        assertThat(diagnostic(new Grid(1, 1, List.of(cell), true, table)))
                .hasValueSatisfying(found ->
                        assertThat(found.message()).isEqualTo("文中有 4 幅图片（a.png、b.png、c.png 等），图中如有文字没有读取，请对照原件查看。"));
    }
}
