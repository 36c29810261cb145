package dev.annex.review.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.annex.exchange.database.Address;
import dev.annex.exchange.database.DatabaseException;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.verify.SchemaCheck;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Review;
import dev.annex.model.finding.Check;
import dev.annex.review.PostgreSql;
import dev.annex.review.SampleOutputs;
import dev.annex.review.message.Refusal;
import dev.annex.review.message.Tongue;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.store.StaleException;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DeskTest {
    private static final String BUDGET = "/report/baseData/expenditure/rows/0/budget";
    private static final String TARGET = "/report/projectEvaluations/0/indicators/0/target/text";

    @TempDir
    Path folder;

    private ReviewStore open(String database) throws DatabaseException {
        return ReviewStore.open(
                database.equals("postgresql")
                        ? PostgreSql.empty()
                        : new Address("jdbc:sqlite:" + folder.resolve("t.db"), Optional.empty(), Optional.empty()));
    }

    private static Desk desk(ReviewStore store) {
        return new Desk(store, new Judge(), SampleOutputs.CLOCK);
    }

    private static Change correct(String pointer, String value) {
        return new Change.Correct(pointer, Optional.of(value), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aCorrectionIsReadAsANumberAndTheRulesAreAskedAgain(String database) throws Exception {
        try (ReviewStore store = open(database)) {
            long id = SampleOutputs.add(store, SampleOutputs.library());
            Desk desk = desk(store);
            long before = failed(desk.output(id));

            Desk.Outcome outcome = desk.change(id, 0, 7, List.of(correct(BUDGET, "９，９９９．５0 万元")), "王", Tongue.CHINESE);

            assertThat(Desk.words(field(outcome.after(), BUDGET).value())).contains("9999.50");
            assertThat(outcome.changed()).extracting(Work.Field::pointer).contains(BUDGET);
            assertThat(failed(desk.output(id))).isGreaterThan(before);
            assertThat(evidence(desk, id).reviewed().orElseThrow())
                    .extracting(Review::by, Review::action)
                    .containsExactly("王", Review.Action.CORRECTED);
            assertThat(store.documents().find(id).orElseThrow())
                    .extracting(row -> row.version(), row -> row.claimedBy())
                    .containsExactly(1, Optional.of("王"));
        }
    }

    private static long failed(Extraction extraction) {
        return extraction.checks().stream()
                .filter(check -> check.status() == Check.Status.FAILED)
                .count();
    }

    private static Work.Field field(Work work, String pointer) {
        return work.fields().stream()
                .filter(field -> field.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTextOfATargetTakesItsPartsWithIt() throws Exception {
        try (ReviewStore store = open("sqlite")) {
            long id = SampleOutputs.add(store, SampleOutputs.library());
            Desk desk = desk(store);
            desk.change(id, 0, 0, List.of(correct(TARGET, "≤12.30%")), "王", Tongue.CHINESE);
            assertThat(desk.output(id)
                            .report()
                            .projectEvaluations()
                            .get(0)
                            .indicators()
                            .get(0)
                            .target())
                    .get()
                    .extracting(it -> it.comparator(), it -> it.value(), it -> it.unit())
                    .containsExactly(Optional.of("≤"), Optional.of(new BigDecimal("12.30")), Optional.of("%"));
        }
    }

    @Test
    void undoAndRedoGoAllTheWayAndAreKeptAsStepsThemselves() throws Exception {
        try (ReviewStore store = open("sqlite")) {
            long id = SampleOutputs.add(store, SampleOutputs.library());
            Desk desk = desk(store);
            List<byte[]> states = new ArrayList<>(List.of(bytes(desk, id)));
            List<Change> changes = List.of(
                    correct(BUDGET, "1.5"),
                    new Change.DeleteRow("/report/projectEvaluations/0/indicators/1"),
                    new Change.InsertRow("/report/baseData/expenditure/rows", 0),
                    new Change.MoveRow("/report/projectEvaluations/1/indicators/0", 2),
                    new Change.Illegible(TARGET),
                    new Change.Note(Optional.empty(), "请看第二页"));
            int version = 0;
            for (Change change : changes) {
                desk.change(id, version++, 1, List.of(change), "王", Tongue.CHINESE);
                states.add(bytes(desk, id));
            }
            for (int i = changes.size() - 1; i >= 0; i--) {
                desk.undo(id, version++, "王", Tongue.CHINESE);
                assertThat(bytes(desk, id)).isEqualTo(states.get(i));
            }
            for (int i = 1; i <= changes.size(); i++) {
                desk.redo(id, version++, "王", Tongue.CHINESE);
                assertThat(bytes(desk, id)).isEqualTo(states.get(i));
            }
            assertThat(desk.history(id)).hasSize(3 * changes.size());
            assertThat(bytes(desk(store), id)).isEqualTo(states.get(changes.size()));
        }
    }

    private static byte[] bytes(Desk desk, long id) {
        return ExtractionJson.toBytes(desk.output(id));
    }

    @Test
    void whateverIsDoneTheOutputKeepsTheContract() throws Exception {
        try (ReviewStore store = open("sqlite")) {
            long id = SampleOutputs.add(store, SampleOutputs.library());
            Desk desk = desk(store);
            Random random = new Random(7);
            int version = 0;
            for (int i = 0; i < 25; i++) {
                Work work = desk.work(id, Tongue.CHINESE);
                try {
                    desk.change(id, version, 1, List.of(any(work, random)), "王", Tongue.CHINESE);
                    version++;
                } catch (Refusal e) {
                    assertThat(e.code())
                            .isIn(
                                    "value.number",
                                    "value.integer",
                                    "value.boolean",
                                    "value.word",
                                    "value.needed",
                                    "rows.place",
                                    "rows.missing");
                }
            }
            assertThat(version).isGreaterThan(8);
            assertThat(new SchemaCheck().check(tree(desk, id))).isEmpty();
        }
    }

    private static Evidence evidence(Desk desk, long id) {
        return Objects.requireNonNull(desk.output(id).evidence().get(BUDGET));
    }

    private static JsonNode tree(Desk desk, long id) throws UnreadableException {
        return ExtractionJson.readTree("t", new ByteArrayInputStream(bytes(desk, id)));
    }

    private static Change any(Work work, Random random) {
        Work.Field field = work.fields().get(random.nextInt(work.fields().size()));
        String row = field.row().orElse("/report/projectEvaluations/0/indicators/0");
        List<String> texts = List.of("12.5", "", "≥3人", "<script>alert(1)</script>", "2023年", "是", "-0", "1,234.50");
        return switch (random.nextInt(7)) {
            case 0 -> new Change.Confirm(field.pointer());
            case 1 -> new Change.Illegible(field.pointer());
            case 2 -> new Change.SourceWrong(field.pointer(), Optional.of("原件有误"));
            case 3 -> new Change.DeleteRow(row);
            case 4 -> new Change.InsertRow(row.substring(0, row.lastIndexOf('/')), 0);
            case 5 -> new Change.MoveRow(row, 0);
            default -> correct(field.pointer(), texts.get(random.nextInt(texts.size())));
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void ofManyWhoChangeOneDocumentAtOnceEachIsKeptOrTold(String database) throws Exception {
        try (ReviewStore store = open(database)) {
            List<Long> ids = List.of(
                    SampleOutputs.add(store, SampleOutputs.library(1)),
                    SampleOutputs.add(store, SampleOutputs.library(2)),
                    SampleOutputs.add(store, SampleOutputs.library(3)));
            Desk desk = desk(store);
            ExecutorService reviewers = Executors.newFixedThreadPool(20);
            List<Future<Integer>> kept = new ArrayList<>();
            for (int reviewer = 0; reviewer < 20; reviewer++) {
                long id = ids.get(reviewer % ids.size());
                int seed = reviewer;
                kept.add(reviewers.submit(() -> work(desk, store, id, seed)));
            }
            int sum = 0;
            for (Future<Integer> each : kept) {
                sum += each.get();
            }
            reviewers.shutdown();
            int versions = 0;
            int steps = 0;
            for (long id : ids) {
                versions += store.documents().find(id).orElseThrow().version();
                steps += desk.history(id).size();
            }
            assertThat(List.of(versions, steps)).containsOnly(sum);
            assertThat(sum).isPositive();
        }
    }

    /** How many changes of one reviewer were kept; the others were told that somebody was first. */
    private static int work(Desk desk, ReviewStore store, long id, int seed) {
        int kept = 0;
        for (int i = 0; i < 6; i++) {
            int seen = store.documents().find(id).orElseThrow().version();
            try {
                String note = seed + ":" + i;
                desk.change(id, seen, 1, List.of(new Change.Note(Optional.empty(), note)), "r", Tongue.CHINESE);
                kept++;
            } catch (StaleException e) {
                assertThat(e.version()).isGreaterThanOrEqualTo(seen);
            }
        }
        return kept;
    }

    @Test
    void theLaterOneIsToldWhoWasFirst() throws Exception {
        try (ReviewStore store = open("sqlite")) {
            long id = SampleOutputs.add(store, SampleOutputs.library());
            Desk desk = desk(store);
            desk.change(id, 0, 1, List.of(new Change.Confirm(BUDGET)), "王", Tongue.CHINESE);
            assertThatThrownBy(() -> desk.change(id, 0, 1, List.of(correct(BUDGET, "1")), "李", Tongue.CHINESE))
                    .isInstanceOfSatisfying(
                            StaleException.class,
                            e -> assertThat(List.of(e.version(), e.by())).containsExactly(1, "王"));
            assertThat(evidence(desk, id).reviewed()).map(Review::by).contains("王");
        }
    }

    @Test
    void aCheckShowsItsFiguresWhereTheyStand() throws Exception {
        assertThat(Arithmetic.of("10.50 + 2 = 12", Map.of("/report/a", new BigDecimal("10.5"))))
                .extracting(Work.Piece::kind, Work.Piece::text, Work.Piece::pointer)
                .containsExactly(
                        tuple("field", "10.50", Optional.of("/report/a")),
                        tuple("text", " + 2 = 12", Optional.empty()));
    }
}
