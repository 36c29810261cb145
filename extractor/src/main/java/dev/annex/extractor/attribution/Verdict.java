package dev.annex.extractor.attribution;

import dev.annex.model.finding.Attribution;
import java.util.List;

/**
 * Whose mistake the failure of a check is.
 *
 * @param attribution whose
 * @param because one sentence that says what speaks for that
 * @param suspects the figures that may be misread, worst first; none unless the mistake is the recogniser's
 */
record Verdict(Attribution attribution, String because, List<Operand> suspects) {
    Verdict {
        suspects = List.copyOf(suspects);
    }

    Verdict(Attribution attribution, String because) {
        this(attribution, because, List.of());
    }
}
