package dev.annex.review.web;

import dev.annex.model.evidence.Box;
import dev.annex.review.message.Refusal;
import dev.annex.review.message.Texts;
import dev.annex.review.page.PageSize;
import dev.annex.review.page.RegionReader;
import dev.annex.review.store.DocumentRow;
import dev.annex.review.store.LoggedChange;
import dev.annex.review.store.StaleException;
import dev.annex.review.store.Step;
import dev.annex.review.work.ChangeJson;
import dev.annex.review.work.Desk;
import dev.annex.review.work.Group;
import dev.annex.review.work.Work;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One document: its fields, and the changes to them. */
final class WorkApi {
    private final Services services;

    WorkApi(Services services) {
        this.services = services;
    }

    record WorkView(
            RowView row,
            int version,
            List<PageView> pages,
            Optional<String> pagesMessage,
            List<Group> groups,
            List<Work.Field> fields,
            List<Work.Finding> checks,
            boolean canUndo,
            boolean canRedo,
            List<Work.Remark> notes) {}

    record PageView(int number, double width, double height, boolean picture, int doubtful) {}

    /** The pages that can be shown, and why none can. */
    private record Pages(List<PageSize> sizes, Optional<String> message) {}

    void open(Context context) {
        DocumentRow row = services.queue().row(Visit.document(context));
        Work work = services.desk().work(row.id(), Visit.tongue(context));
        Texts texts = Visit.texts(context);
        Pages pages = pages(row, texts);
        Json.answer(
                context,
                new WorkView(
                        RowView.of(row, texts),
                        work.version(),
                        pages.sizes().stream().map(page -> view(page, work)).toList(),
                        pages.message(),
                        work.groups(),
                        work.fields(),
                        work.checks(),
                        work.canUndo(),
                        work.canRedo(),
                        work.notes()));
    }

    private Pages pages(DocumentRow row, Texts texts) {
        try {
            return new Pages(services.pictures().pages(row), Optional.empty());
        } catch (Refusal e) {
            return new Pages(List.of(), Optional.of(texts.say(e)));
        }
    }

    private static PageView view(PageSize page, Work work) {
        int doubtful = (int) work.fields().stream()
                .filter(field -> field.doubtful() && field.review().isEmpty())
                .filter(field -> !page.picture()
                        || field.place().flatMap(Work.Spot::page).equals(Optional.of(page.number())))
                .count();
        return new PageView(page.number(), page.width(), page.height(), page.picture(), doubtful);
    }

    record ChangedView(
            int version,
            RowView row,
            List<Work.Field> fields,
            List<String> removed,
            List<Work.Finding> checks,
            boolean canUndo,
            boolean canRedo,
            List<Work.Remark> notes,
            boolean reload) {}

    void change(Context context) throws StaleException {
        JsonNode question = Json.question(context);
        Desk.Outcome outcome = services.desk()
                .change(
                        Visit.document(context),
                        Json.number(question, "version"),
                        question.path("seconds").asInt(0),
                        ChangeJson.read(question.path("changes")),
                        Visit.user(context),
                        Visit.tongue(context));
        answer(context, outcome);
    }

    void undo(Context context) throws StaleException {
        int version = Json.number(Json.question(context), "version");
        answer(
                context,
                services.desk().undo(Visit.document(context), version, Visit.user(context), Visit.tongue(context)));
    }

    void redo(Context context) throws StaleException {
        int version = Json.number(Json.question(context), "version");
        answer(
                context,
                services.desk().redo(Visit.document(context), version, Visit.user(context), Visit.tongue(context)));
    }

    private void answer(Context context, Desk.Outcome outcome) {
        Work after = outcome.after();
        boolean moved = outcome.before().fields().size() != after.fields().size();
        Json.answer(
                context,
                new ChangedView(
                        after.version(),
                        RowView.of(services.queue().row(Visit.document(context)), Visit.texts(context)),
                        outcome.changed(),
                        outcome.removed(),
                        after.checks(),
                        after.canUndo(),
                        after.canRedo(),
                        after.notes(),
                        moved));
    }

    record EventView(
            String at,
            String by,
            String kind,
            Optional<String> pointer,
            String label,
            Optional<String> from,
            Optional<String> to,
            Optional<String> why,
            int seconds) {}

    void history(Context context) {
        Json.answer(
                context,
                services.desk().history(Visit.document(context)).stream()
                        .flatMap(WorkApi::events)
                        .toList());
    }

    private static Stream<EventView> events(Step step) {
        if (step.kind() != Step.Kind.CHANGE) {
            Optional<String> nothing = Optional.empty();
            return Stream.of(
                    new EventView(step.at(), step.by(), step.kind().key(), nothing, "", nothing, nothing, nothing, 0));
        }
        return step.changes().stream().map(change -> event(step, change));
    }

    private static EventView event(Step step, LoggedChange change) {
        return new EventView(
                step.at(),
                step.by(),
                change.kind(),
                change.pointer(),
                change.label(),
                change.from(),
                change.to(),
                change.why(),
                step.seconds());
    }

    /** Reads a part of a page, or a cell, again. */
    void read(Context context) {
        JsonNode question = Json.question(context);
        DocumentRow row = services.queue().row(Visit.document(context));
        RegionReader.Region region = question.has("table")
                ? services.regions()
                        .cell(
                                row,
                                Json.number(question, "table"),
                                Json.number(question, "row"),
                                Json.number(question, "column"))
                : services.regions().area(row, Json.number(question, "page"), box(question.path("box")));
        Json.answer(
                context,
                new ReadView(
                        region.text(),
                        value(row, question.path("pointer").asString(""), region.text()),
                        region.confidence(),
                        region.origin(),
                        List.of()));
    }

    record ReadView(
            String text,
            Optional<String> value,
            double confidence,
            String origin,
            List<Work.Alternative> alternatives) {}

    /** Words that the field can not hold are shown all the same: the reviewer may mend them. */
    private Optional<String> value(DocumentRow row, String pointer, String text) {
        try {
            return pointer.isEmpty() ? Optional.of(text) : services.desk().typed(row.id(), pointer, text);
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private static Box box(JsonNode box) {
        if (box.size() != 4 || !box.valueStream().allMatch(JsonNode::isNumber)) {
            throw Refusal.wrong("request.member", "box");
        }
        double[] edges = box.valueStream().mapToDouble(JsonNode::asDouble).toArray();
        if (edges[0] >= edges[2] || edges[1] >= edges[3]) {
            throw Refusal.wrong("request.member", "box");
        }
        return new Box(edges[0], edges[1], edges[2], edges[3]);
    }
}
