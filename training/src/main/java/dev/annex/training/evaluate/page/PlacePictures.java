package dev.annex.training.evaluate.page;

import dev.annex.extractor.page.pdf.PdfFile;
import dev.annex.extractor.page.scan.PageImage;
import dev.annex.extractor.page.scan.PictureFile;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.MediaType;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.training.evaluate.Failure;
import dev.annex.training.evaluate.Spot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Pictures of the places of mistakes in one document. Its pages are opened one at a time, and none is kept. */
final class PlacePictures {
    private PlacePictures() {}

    /**
     * The picture of each place that has one, as a data URI. A document that can not be opened has none, nor has one without
     * pages.
     */
    static Map<Spot, String> of(Path file, List<Failure> failures, PictureAllowance allowance) {
        TreeMap<Integer, List<Spot>> byPage = failures.stream()
                .flatMap(failure -> failure.spot().stream())
                .filter(spot -> spot.page().isPresent() && spot.box().isPresent())
                .distinct()
                .collect(Collectors.groupingBy(spot -> spot.page().orElseThrow(), TreeMap::new, Collectors.toList()));
        Map<Spot, String> pictures = new HashMap<>();
        if (byPage.isEmpty() || !Files.isRegularFile(file) || !allowance.isLeft()) {
            return pictures;
        }
        try {
            SourceFile source = SourceFile.of(file, Limits.DEFAULT);
            if (source.mediaType() == MediaType.PDF) {
                try (PdfFile pdf = PdfFile.open(source, Limits.DEFAULT)) {
                    take(byPage, pdf.pageCount(), pdf::image, pictures, allowance);
                }
            } else if (PictureFile.reads(source.mediaType())) {
                try (PictureFile picture = PictureFile.open(source)) {
                    take(byPage, picture.pageCount(), picture::page, pictures, allowance);
                }
            }
        } catch (UnreadableException e) {
            // what was read of it stands beside the place all the same
            return pictures;
        }
        return pictures;
    }

    private interface Pages {
        PageImage page(int number) throws UnreadableException;
    }

    private static void take(
            Map<Integer, List<Spot>> byPage,
            int pageCount,
            Pages pages,
            Map<Spot, String> pictures,
            PictureAllowance allowance)
            throws UnreadableException {
        for (Map.Entry<Integer, List<Spot>> entry : byPage.entrySet()) {
            if (entry.getKey() < 1 || entry.getKey() > pageCount || !allowance.isLeft()) {
                continue;
            }
            PageImage page = pages.page(entry.getKey());
            for (Spot spot : entry.getValue()) {
                if (allowance.isLeft()) {
                    String picture = PlacePicture.of(page, spot.box().orElseThrow());
                    pictures.put(spot, picture);
                    allowance.take(picture);
                }
            }
        }
    }
}
