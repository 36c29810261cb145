package dev.annex.review.work;

import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Review;
import dev.annex.model.finding.Check;
import dev.annex.review.store.Tally;
import dev.annex.review.work.Work.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A document as it is after some steps.
 *
 * @param version how many steps
 * @param extraction the output as it is now
 * @param canUndo whether a change is left to take back
 * @param canRedo whether a change was taken back that can be made again
 * @param notes that hold, the oldest first
 */
record OpenDocument(
        int version,
        Extraction extraction,
        ReportOutline outline,
        boolean canUndo,
        boolean canRedo,
        List<Remark> notes) {
    OpenDocument {
        notes = List.copyOf(notes);
    }

    /** The document after one more change. */
    OpenDocument followedBy(Extraction changed, List<Remark> more) {
        List<Remark> all = Stream.concat(notes.stream(), more.stream()).toList();
        ReportOutline places = ReportOutline.of(Workpiece.treeOf(changed.report()));
        return new OpenDocument(version + 1, changed, places, true, false, all);
    }

    Tally tally() {
        return Doubts.tally(extraction, outline);
    }

    /** What a reviewer sees of it, the checks being those of the same report in their language. */
    Work work(List<Check> checks) {
        return new Work(version, outline.groups(), fields(checks), findings(checks), canUndo, canRedo, notes);
    }

    private List<Work.Field> fields(List<Check> checks) {
        Map<String, List<Integer>> checksOf = new HashMap<>();
        for (int i = 0; i < checks.size(); i++) {
            for (String pointer : checks.get(i).fields()) {
                checksOf.computeIfAbsent(textOf(pointer), each -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, String> said = notes.stream()
                .filter(note -> note.pointer().isPresent())
                .collect(Collectors.toMap(
                        note -> note.pointer().orElseThrow(), Remark::text, (first, next) -> first + "\n" + next));
        return outline.leaves().stream()
                .map(leaf -> field(
                        leaf,
                        checksOf.getOrDefault(leaf.pointer(), List.of()),
                        Optional.ofNullable(said.get(leaf.pointer()))))
                .toList();
    }

    /** Rules look at the number of a target or result; a reviewer sees its text. */
    private String textOf(String pointer) {
        int slash = pointer.lastIndexOf('/');
        if (!pointer.endsWith("/value") || slash < 0) {
            return pointer;
        }
        String text = pointer.substring(0, slash) + Leaf.TEXT_OF_QUANTITY;
        return pointer.contains("/target/") || pointer.contains("/actual/") ? text : pointer;
    }

    private Work.Field field(Leaf leaf, List<Integer> checks, Optional<String> note) {
        Optional<Evidence> evidence = Optional.ofNullable(extraction.evidence().get(leaf.pointer()));
        return new Work.Field(
                leaf.pointer(),
                leaf.group(),
                leaf.label(),
                leaf.column(),
                leaf.row(),
                leaf.type(),
                leaf.allowed(),
                leaf.value(),
                evidence.map(Evidence::text),
                evidence.map(Evidence::confidence),
                evidence.filter(Doubts::isDoubtful).isPresent(),
                evidence.flatMap(Evidence::note)
                        .map(words -> Arrays.stream(words.split("；")).toList())
                        .orElse(List.of()),
                evidence.flatMap(OpenDocument::spot),
                evidence.map(Evidence::alternatives).orElse(List.of()).stream()
                        .map(text -> new Work.Alternative(text, Optional.empty()))
                        .toList(),
                note,
                evidence.flatMap(Evidence::reviewed).map(OpenDocument::opinion),
                checks);
    }

    private static Optional<Work.Spot> spot(Evidence evidence) {
        boolean nowhere = evidence.page().isEmpty()
                && evidence.table().isEmpty()
                && evidence.paragraph().isEmpty();
        return nowhere
                ? Optional.empty()
                : Optional.of(new Work.Spot(
                        evidence.page(),
                        evidence.box(),
                        evidence.table(),
                        evidence.row(),
                        evidence.column(),
                        evidence.paragraph()));
    }

    private static Work.Opinion opinion(Review review) {
        String action = switch (review.action()) {
            case CONFIRMED -> "confirmed";
            case CORRECTED -> "corrected";
            case ILLEGIBLE -> "illegible";
            case AS_PRINTED -> "sourceWrong";
        };
        return new Work.Opinion(action, review.by(), review.at(), review.previous());
    }

    /** The findings of checks of this report. */
    List<Work.Finding> findings(List<Check> checks) {
        JsonNode tree = ExtractionJson.toTree(extraction.report());
        List<Work.Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            Map<String, BigDecimal> figures = new LinkedHashMap<>();
            for (String pointer : check.fields()) {
                JsonNode value = pointer.startsWith(ReportOutline.ROOT + "/")
                        ? tree.at(pointer.substring(ReportOutline.ROOT.length()))
                        : JsonNodeFactory.instance.missingNode();
                if (value.isNumber()) {
                    figures.put(textOf(pointer), value.decimalValue());
                }
            }
            findings.add(new Work.Finding(
                    findings.size(),
                    check.id(),
                    check.status(),
                    check.severity(),
                    check.message(),
                    check.attribution(),
                    check.because(),
                    Doubts.isUnanswered(check, extraction.evidence()),
                    Arithmetic.of(check.message(), figures),
                    check.fields().stream().map(this::textOf).toList()));
        }
        return findings;
    }
}
