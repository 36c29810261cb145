package dev.annex.review.work;

import dev.annex.exchange.relational.Doubt;
import dev.annex.model.Extraction;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Review;
import dev.annex.model.finding.Attribution;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Severity;
import dev.annex.review.store.Obstacle;
import dev.annex.review.store.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a document a person has to look at. */
final class Doubts {
    private Doubts() {}

    /** Whether a value was doubtful when it was read, whatever was said of it since. */
    static boolean isDoubtful(Evidence evidence) {
        Evidence asRead = new Evidence(
                evidence.confidence(),
                evidence.text(),
                evidence.page(),
                evidence.box(),
                evidence.from(),
                evidence.table(),
                evidence.row(),
                evidence.column(),
                evidence.paragraph(),
                evidence.note(),
                evidence.alternatives(),
                Optional.empty(),
                evidence.basis(),
                evidence.accepted());
        return Doubt.of(asRead).isPresent();
    }

    /**
     * Whether a failed check still waits for an answer. A mistake of the author needs none. Any other is answered when a person has said
     * of one of its figures that it is wrong in the source, or has looked at all of them.
     */
    static boolean isUnanswered(Check check, Map<String, Evidence> evidence) {
        if (check.status() != Check.Status.FAILED || check.attribution().equals(Optional.of(Attribution.SOURCE))) {
            return false;
        }
        List<Optional<Review>> reviews = check.fields().stream()
                .map(pointer -> Optional.ofNullable(evidence.get(pointer)).flatMap(Evidence::reviewed))
                .toList();
        boolean blamed = reviews.stream()
                .flatMap(Optional::stream)
                .anyMatch(review -> review.action() == Review.Action.AS_PRINTED);
        return !blamed && (reviews.isEmpty() || reviews.stream().anyMatch(Optional::isEmpty));
    }

    /** How much there is to do in a document. */
    static Tally tally(Extraction extraction, ReportOutline outline) {
        Map<String, Evidence> evidence = extraction.evidence();
        List<Evidence> doubtful = outline.leaves().stream()
                .map(leaf -> Optional.ofNullable(evidence.get(leaf.pointer())))
                .flatMap(Optional::stream)
                .filter(Doubts::isDoubtful)
                .toList();
        int left = (int)
                doubtful.stream().filter(each -> each.reviewed().isEmpty()).count();
        int fields = (int) outline.leaves().stream()
                .filter(leaf -> leaf.words().isPresent())
                .count();
        int failed = (int) extraction.checks().stream()
                .filter(check -> check.status() == Check.Status.FAILED)
                .count();
        long unanswered = extraction.checks().stream()
                .filter(check -> isUnanswered(check, evidence))
                .count();
        List<Obstacle> obstacles = new ArrayList<>();
        if (left > 0) {
            obstacles.add(new Obstacle("doubtful", String.valueOf(left)));
        }
        if (unanswered > 0) {
            obstacles.add(new Obstacle("checks", String.valueOf(unanswered)));
        }
        extraction.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .forEach(diagnostic -> obstacles.add(new Obstacle("diagnostic", diagnostic.message())));
        return new Tally(fields, doubtful.size(), left, failed, obstacles);
    }
}
