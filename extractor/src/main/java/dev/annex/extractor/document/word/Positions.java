package dev.annex.extractor.document.word;

import java.util.List;
import org.apache.poi.hwpf.model.PropertyNode;

/** Finds properties by the position of the characters that they lie over. */
final class Positions {
    private Positions() {}

    /** The index of the first that ends after a position, in a list ordered by position. */
    static int firstEndingAfter(List<? extends PropertyNode<?>> nodes, int position) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).getEnd() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
