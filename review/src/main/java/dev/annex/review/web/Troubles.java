package dev.annex.review.web;

import dev.annex.review.message.Refusal;
import dev.annex.review.message.Texts;
import dev.annex.review.store.StaleException;
import dev.annex.review.store.StoreFailure;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What went wrong, as an answer: a status, a code for programs and one sentence for people. */
final class Troubles {
    private static final int TOO_LARGE = 413;

    private Troubles() {}

    static void refusal(Refusal refusal, Context context) {
        int status = switch (refusal.kind()) {
            case WRONG -> 400;
            case STRANGER -> 401;
            case FORBIDDEN -> 403;
            case MISSING -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> TOO_LARGE;
            case TOO_OFTEN -> 429;
        };
        answer(context, status, refusal.code(), Visit.texts(context).say(refusal), Map.of());
    }

    static void stale(StaleException stale, Context context) {
        answer(
                context,
                409,
                "stale",
                Visit.texts(context).say("stale", stale.by(), stale.at()),
                Map.of("version", stale.version(), "by", stale.by(), "at", stale.at()));
    }

    static void store(StoreFailure failure, Context context) {
        answer(context, 507, "store", failure.getMessage(), Map.of());
    }

    /** What the server itself refuses: a body that is too large, a method that there is not. */
    static void server(HttpResponseException e, Context context) {
        Texts texts = Visit.texts(context);
        String code = e.getStatus() == TOO_LARGE ? "request.large" : "request.wrong";
        answer(context, e.getStatus(), code, texts.say(code), Map.of());
    }

    /** A bug of ours, or a disk that is full. Nothing that was confirmed is lost by it. */
    static void surprise(Exception e, Context context) {
        boolean large = e instanceof IllegalStateException
                && String.valueOf(e.getMessage()).contains("exceed");
        String code = large ? "request.large" : "surprise";
        answer(context, large ? TOO_LARGE : 500, code, Visit.texts(context).say(code, e.toString()), Map.of());
    }

    private static void answer(Context context, int status, String code, String message, Map<String, ?> more) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("error", Map.of("code", code, "message", message));
        answer.putAll(more);
        Json.answer(context.status(status), answer);
    }
}
