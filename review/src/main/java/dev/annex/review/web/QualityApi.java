package dev.annex.review.web;

import dev.annex.review.message.Refusal;
import dev.annex.review.page.PageSize;
import dev.annex.review.store.FormLayout;
import dev.annex.review.store.Role;
import dev.annex.review.store.Sample;
import dev.annex.review.work.Work;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Samples, and what they say. */
final class QualityApi {
    private static final int LARGEST_SAMPLE = 1_000;

    private final Services services;

    QualityApi(Services services) {
        this.services = services;
    }

    void report(Context context) {
        Json.answer(
                context,
                services.quality().report(day(context, "from", "0000-01-01"), day(context, "to", "9999-12-31")));
    }

    private static String day(Context context, String name, String otherwise) {
        String day = Visit.parameter(context, name).orElse(otherwise);
        if (!day.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw Refusal.wrong("request.member", name);
        }
        return day;
    }

    void draw(Context context) {
        String user = Visit.visitor(context).as(Role.LEAD).name();
        int size = Json.number(Json.question(context), "size");
        if (size < 1 || size > LARGEST_SAMPLE) {
            throw Refusal.wrong("sample.size", LARGEST_SAMPLE);
        }
        int drawn = services.quality().draw(size, user);
        services.door().note(user, "sample", String.valueOf(drawn), context.ip());
        Json.answer(context, Map.of("drawn", drawn));
    }

    /** A field to key, without its value; and its page, where that can be shown. */
    record Blind(long id, long document, String label, Optional<Work.Spot> place, Optional<PageSize> page) {}

    void next(Context context) {
        Optional<Sample> sample = services.quality().next(Visit.user(context));
        if (sample.isEmpty()) {
            context.status(204);
            return;
        }
        Json.answer(context, blind(sample.get(), context));
    }

    private Blind blind(Sample sample, Context context) {
        Optional<Work.Spot> place = services.desk().work(sample.document(), Visit.tongue(context)).fields().stream()
                .filter(field -> field.pointer().equals(sample.pointer()))
                .findFirst()
                .flatMap(Work.Field::place);
        return new Blind(sample.id(), sample.document(), sample.label(), place, page(sample.document(), place));
    }

    private Optional<PageSize> page(long document, Optional<Work.Spot> place) {
        int number = place.flatMap(Work.Spot::page).orElse(1);
        try {
            return services.pictures().pages(services.queue().row(document)).stream()
                    .filter(page -> page.number() == number)
                    .findFirst();
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    void key(Context context) {
        JsonNode value = Json.question(context).path("value");
        Optional<String> typed =
                value.isNull() || value.isMissingNode() ? Optional.empty() : Optional.of(value.asString());
        boolean agreed = services.quality().key(Visit.id(context, "sample"), typed, Visit.user(context));
        Json.answer(context, Map.of("agreed", agreed));
    }

    void requeue(Context context) {
        String user = Visit.visitor(context).as(Role.LEAD).name();
        JsonNode question = Json.question(context);
        FormLayout layout = new FormLayout(
                Json.text(question, "form"), Json.text(question, "engine"), Json.text(question, "layout"));
        int documents = services.quality().requeue(layout, user);
        services.door().note(user, "requeue", layout + " " + documents, context.ip());
        Json.answer(context, Map.of("documents", documents));
    }
}
