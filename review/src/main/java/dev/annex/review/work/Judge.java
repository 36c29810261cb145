package dev.annex.review.work;

import dev.annex.extractor.attribution.Attributor;
import dev.annex.extractor.verify.Language;
import dev.annex.extractor.verify.Verifier;
import dev.annex.model.Extraction;
import dev.annex.model.finding.Check;
import dev.annex.review.message.Tongue;
import java.util.List;

/** What the rules say of a document, and whose mistake they think a failure is. Thread-safe. */
public final class Judge {
    private final Verifier chinese = new Verifier();
    private final Attributor inChinese = new Attributor(chinese, Language.CHINESE);
    private final Verifier english = new Verifier(Verifier.builtIn(), Language.ENGLISH);
    private final Attributor inEnglish = new Attributor(english, Language.ENGLISH);

    /** The same document with the checks of its report as it is now; notes on its evidence stay as they were. */
    Extraction judged(Extraction extraction) {
        return extraction.with(checks(extraction, Tongue.CHINESE));
    }

    /** The checks of a report as it is now, in a language. */
    List<Check> checks(Extraction extraction, Tongue tongue) {
        Verifier verifier = tongue == Tongue.ENGLISH ? english : chinese;
        Attributor attributor = tongue == Tongue.ENGLISH ? inEnglish : inChinese;
        return attributor
                .attribute(extraction.with(verifier.verify(extraction.report())))
                .checks();
    }
}
