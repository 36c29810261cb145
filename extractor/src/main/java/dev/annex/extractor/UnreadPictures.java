package dev.annex.extractor;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Picture;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says that a document has pictures whose words, if they have any, were not read. */
final class UnreadPictures {
    /** Characters of a document; one with fewer beside its pictures is likely a scan that was pasted into a file. */
    static final int FEW_CHARACTERS = 200;

    /** Names in the message; a file of photographs may have hundreds. */
    private static final int MOST_NAMES = 3;

    private UnreadPictures() {}

    /** One diagnostic for all pictures of a document; none where it has no pictures. */
    static Optional<Diagnostic> in(Document document) {
        List<String> names = document.blocks().stream()
                .flatMap(UnreadPictures::within)
                .filter(Picture.class::isInstance)
                .map(block -> ((Picture) block).name())
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        long characters = document.blocks().stream()
                .flatMap(UnreadPictures::within)
                .filter(Paragraph.class::isInstance)
                .mapToLong(block -> ((Paragraph) block).text().strip().length())
                .sum();
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining("、"));
        return Optional.of(new Diagnostic(
                characters < FEW_CHARACTERS ? Severity.WARNING : Severity.INFO,
                "pictureUnread",
                "文中有 " + names.size() + " 幅图片（" + shown + (names.size() > MOST_NAMES ? " 等" : "")
                        + "），图中如有文字没有读取，请对照原件查看。",
                Optional.empty()));
    }

    private static Stream<Block> within(Block block) {
        return block instanceof Grid grid
                ? grid.cells().stream().flatMap(cell -> cell.blocks().stream()).flatMap(UnreadPictures::within)
                : Stream.of(block);
    }
}
