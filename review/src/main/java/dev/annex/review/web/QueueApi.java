package dev.annex.review.web;

import dev.annex.review.message.Refusal;
import dev.annex.review.message.Texts;
import dev.annex.review.queue.Queue;
import dev.annex.review.store.ChangeLog;
import dev.annex.review.store.DocumentRow;
import dev.annex.review.store.DocumentState;
import dev.annex.review.store.Documents;
import dev.annex.review.store.Facets;
import dev.annex.review.store.Listed;
import dev.annex.review.store.Role;
import dev.annex.review.store.Selection;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The queue. */
final class QueueApi {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;
    private static final int LAST_PAGE = 1_000_000;

    private final Queue queue;

    QueueApi(Services services) {
        this.queue = services.queue();
    }

    record QueueView(
            int total, int page, int size, Map<String, Integer> counts, FacetView facets, List<RowView> documents) {}

    record FacetView(List<String> forms, List<String> departments, List<Integer> years) {}

    void list(Context context) {
        Selection selection = selection(context);
        Listed listed = queue.list(selection);
        Facets facets = queue.facets();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (DocumentState state : DocumentState.values()) {
            counts.put(state.key(), facets.states().getOrDefault(state, 0));
        }
        Texts texts = Visit.texts(context);
        Json.answer(
                context,
                new QueueView(
                        listed.total(),
                        selection.page(),
                        selection.size(),
                        counts,
                        new FacetView(facets.forms(), facets.departments(), facets.years()),
                        listed.documents().stream()
                                .map(row -> RowView.of(row, texts))
                                .toList()));
    }

    static Selection selection(Context context) {
        return new Selection(
                Visit.parameter(context, "state")
                        .map(key -> DocumentState.of(key).orElseThrow(() -> Refusal.wrong("request.member", "state"))),
                Visit.parameter(context, "form"),
                Visit.parameter(context, "department"),
                Visit.parameter(context, "year").map(year -> Visit.number(context, "year", 0, 0, 9999)),
                Visit.parameter(context, "q").map(String::strip),
                Visit.parameter(context, "order").map(QueueApi::order).orElse(Selection.Order.DOUBT),
                Visit.number(context, "page", 1, 1, LAST_PAGE),
                Visit.number(context, "size", PAGE, 1, LARGEST_PAGE));
    }

    private static Selection.Order order(String name) {
        return Arrays.stream(Selection.Order.values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.wrong("request.member", "order"));
    }

    void claim(Context context) {
        row(context, queue.claim(Visit.document(context), Visit.user(context)));
    }

    void release(Context context) {
        row(context, queue.release(Visit.document(context), Visit.user(context)));
    }

    void finish(Context context) {
        row(context, queue.finish(Visit.document(context), Visit.user(context)));
    }

    void giveBack(Context context) {
        Optional<String> note = Optional.of(Json.question(context).path("note").asString(""))
                .map(String::strip)
                .filter(words -> !words.isEmpty());
        row(context, queue.giveBack(Visit.document(context), Visit.user(context), note));
    }

    private static void row(Context context, DocumentRow row) {
        Json.answer(context, RowView.of(row, Visit.texts(context)));
    }

    record ProgressView(
            Documents.Amount left,
            Documents.Amount done,
            TodayView today,
            Optional<Double> secondsPerField,
            List<ReviewerView> reviewers) {}

    record TodayView(int documents, int fields, int seconds) {}

    record ReviewerView(String name, int documents, int fields, int seconds) {}

    void progress(Context context) {
        Queue.Progress progress = queue.progress();
        List<ChangeLog.Effort> today = progress.today();
        int fields = today.stream().mapToInt(ChangeLog.Effort::fields).sum();
        int seconds = today.stream().mapToInt(ChangeLog.Effort::seconds).sum();
        int documents = today.stream().mapToInt(ChangeLog.Effort::documents).sum();
        boolean everybody = Visit.visitor(context).known().role().includes(Role.LEAD);
        Json.answer(
                context,
                new ProgressView(
                        progress.left(),
                        progress.done(),
                        new TodayView(documents, fields, seconds),
                        fields == 0 ? Optional.empty() : Optional.of((double) seconds / fields),
                        today.stream()
                                .filter(effort -> everybody || effort.by().equals(Visit.user(context)))
                                .map(each ->
                                        new ReviewerView(each.by(), each.documents(), each.fields(), each.seconds()))
                                .toList()));
    }
}
