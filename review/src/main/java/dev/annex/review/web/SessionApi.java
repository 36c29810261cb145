package dev.annex.review.web;

import dev.annex.review.security.Door;
import dev.annex.review.security.Visitor;
import dev.annex.review.store.User;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Log-in and log-out. */
final class SessionApi {
    private final Door door;
    private final String version;

    SessionApi(Services services) {
        this.door = services.door();
        this.version = services.version();
    }

    /** Who is there. */
    record SessionView(Optional<UserView> user, String token, String mode, String version) {}

    /** A user as others see them. */
    record UserView(String name, String displayName, String role, boolean active) {
        static UserView of(User user) {
            return new UserView(user.name(), user.displayName(), user.role().key(), user.active());
        }
    }

    void session(Context context) {
        answer(context, Visit.visitor(context));
    }

    private void answer(Context context, Visitor visitor) {
        Json.answer(
                context,
                new SessionView(
                        visitor.user().map(UserView::of), visitor.token(), door.isTeam() ? "team" : "single", version));
    }

    void login(Context context) {
        JsonNode question = Json.question(context);
        String secret = door.enter(Json.text(question, "name"), Json.text(question, "password"), context.ip());
        context.cookie(cookie(secret, (int) Door.SESSION.toSeconds(), context));
        answer(context, door.visitor(Optional.of(secret)));
    }

    void logout(Context context) {
        Visit.secret(context).ifPresent(secret -> door.leave(secret, Visit.user(context), context.ip()));
        context.cookie(cookie("", 0, context));
        answer(context, door.visitor(Optional.empty()));
    }

    private static Cookie cookie(String secret, int seconds, Context context) {
        return new Cookie(Visit.COOKIE, secret, "/", seconds, context.req().isSecure(), true, null, SameSite.STRICT);
    }
}
