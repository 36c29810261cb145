package dev.annex.review.work;

import dev.annex.extractor.confidence.Stratum;
import dev.annex.model.Extraction;
import dev.annex.model.evidence.Basis;
import dev.annex.model.evidence.Evidence;
import dev.annex.review.store.FormLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What makes the errors of forms alike: their kind, who read them, and which column of the table holds which field. */
public final class Layouts {
    private static final String PIXELS = "ocr";
    private static final int HEXADECIMAL = 16;

    private Layouts() {}

    /** The layout of each form of a document, by the pointer of its group. */
    public static Map<String, FormLayout> of(Extraction extraction) {
        ReportOutline outline = ReportOutline.of(Workpiece.treeOf(extraction.report()));
        Map<String, FormLayout> layouts = new LinkedHashMap<>();
        for (Group group : outline.groups()) {
            List<Leaf> leaves = outline.leaves().stream()
                    .filter(leaf -> leaf.group().equals(group.pointer()))
                    .toList();
            layouts.put(
                    group.pointer(),
                    new FormLayout(group.kind(), engine(leaves, extraction), columns(leaves, extraction)));
        }
        return layouts;
    }

    private static String engine(List<Leaf> leaves, Extraction extraction) {
        boolean pixels = leaves.stream()
                .map(leaf -> Optional.ofNullable(extraction.evidence().get(leaf.pointer())))
                .flatMap(Optional::stream)
                .flatMap(evidence -> evidence.basis().stream())
                .anyMatch(Basis::tellsOfPixels);
        return pixels ? PIXELS : evidencePages(leaves, extraction) ? Stratum.PAGES.key() : Stratum.TEXT.key();
    }

    private static boolean evidencePages(List<Leaf> leaves, Extraction extraction) {
        return leaves.stream()
                .map(leaf -> Optional.ofNullable(extraction.evidence().get(leaf.pointer())))
                .flatMap(Optional::stream)
                .anyMatch(evidence -> evidence.page().isPresent());
    }

    /** Forms that were printed by one template agree in this, however many rows they have. */
    private static String columns(List<Leaf> leaves, Extraction extraction) {
        SortedSet<String> columns = new TreeSet<>();
        for (Leaf leaf : leaves) {
            Optional.ofNullable(extraction.evidence().get(leaf.pointer()))
                    .flatMap(Evidence::column)
                    .ifPresent(column -> columns.add(kind(leaf.pointer()) + "@" + column));
        }
        return Integer.toUnsignedString(String.join(" ", columns).hashCode(), HEXADECIMAL);
    }

    /** The pointer of a field without the numbers of rows: fields of one kind go wrong alike. */
    public static String kind(String pointer) {
        return pointer.replaceAll("/\\d+(?=/|$)", "/*");
    }
}
