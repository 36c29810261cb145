package dev.annex.review.web;

import dev.annex.review.message.Refusal;
import dev.annex.review.message.Texts;
import dev.annex.review.message.Tongue;
import dev.annex.review.security.Visitor;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;

/** What a request says beside what it asks. */
final class Visit {
    static final String COOKIE = "annex-session";
    private static final String LANGUAGE = "lang";
    private static final String VISITOR = "visitor";

    private Visit() {}

    static Tongue tongue(Context context) {
        return Tongue.of(Optional.ofNullable(context.cookie(LANGUAGE))
                .or(() -> Optional.ofNullable(context.header("Accept-Language")))
                .orElse(""));
    }

    static Texts texts(Context context) {
        return Texts.in(tongue(context));
    }

    static Optional<String> secret(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE));
    }

    static void by(Context context, Visitor visitor) {
        context.attribute(VISITOR, visitor);
    }

    static Visitor visitor(Context context) {
        return Objects.requireNonNull(context.<Visitor>attribute(VISITOR));
    }

    /** The name of the user who asks. */
    static String user(Context context) {
        return visitor(context).known().name();
    }

    /** The document that is asked for. */
    static long document(Context context) {
        return id(context, "id");
    }

    static long id(Context context, String name) {
        String id = context.pathParam(name);
        if (!id.matches("\\d{1,18}")) {
            throw Refusal.missing("document.missing", id);
        }
        return Long.parseLong(id);
    }

    static Optional<String> parameter(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
    }

    /**
     * A whole number among the parameters.
     *
     * @throws Refusal if it is none, or not within the bounds
     */
    static int number(Context context, String name, int otherwise, int least, int most) {
        Optional<String> value = parameter(context, name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.get().matches("\\d{1,9}")) {
            throw Refusal.wrong("request.member", name);
        }
        return Math.max(least, Math.min(most, Integer.parseInt(value.get())));
    }
}
