package dev.annex.review.web;

import dev.annex.review.message.Refusal;
import dev.annex.review.store.Role;
import dev.annex.review.store.User;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The users, and the audit log. */
final class UsersApi {
    private static final int AUDIT_PAGE = 100;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_NAME = 60;

    private final Services services;

    UsersApi(Services services) {
        this.services = services;
    }

    void list(Context context) {
        Visit.visitor(context).as(Role.ADMIN);
        Json.answer(
                context,
                services.store().users().all().stream()
                        .map(SessionApi.UserView::of)
                        .toList());
    }

    void add(Context context) {
        User admin = Visit.visitor(context).as(Role.ADMIN);
        JsonNode question = Json.question(context);
        User user = user(question, Optional.empty());
        if (!services.door().isTeam() && user.role() != Role.ADMIN) {
            throw new Refusal(Refusal.Kind.CONFLICT, "user.firstAdmin");
        }
        if (services.store().users().find(user.name()).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "user.known", user.name());
        }
        String hash = services.passwords().hash(Json.text(question, "password"));
        put(context, admin, user, Optional.of(hash), "userAdded");
    }

    void change(Context context) {
        User admin = Visit.visitor(context).as(Role.ADMIN);
        JsonNode question = Json.question(context);
        String name = Json.text(question, "name");
        User known = services.store().users().find(name).orElseThrow(() -> Refusal.missing("user.missing", name));
        User user = user(question, Optional.of(known));
        if (user.name().equals(admin.name()) && !(user.active() && user.role() == Role.ADMIN)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "user.self");
        }
        Optional<String> hash = Optional.of(question.path("password").asString(""))
                .filter(password -> !password.isEmpty())
                .map(services.passwords()::hash);
        put(context, admin, user, hash, "userChanged");
    }

    private void put(Context context, User admin, User user, Optional<String> hash, String event) {
        services.store().users().put(user, hash);
        services.door().note(admin.name(), event, user.toString(), context.ip());
        Json.answer(context, SessionApi.UserView.of(user));
    }

    private static User user(JsonNode question, Optional<User> known) {
        String name = Json.text(question, "name").strip();
        if (!name.matches("[\\p{L}\\p{N}._@-]{1," + LONGEST_NAME + "}")) {
            throw Refusal.wrong("user.name", LONGEST_NAME);
        }
        String display = question.path("displayName")
                .asString(known.map(User::displayName).orElse(name))
                .strip();
        Role role = Role.of(question.path("role")
                        .asString(known.map(user -> user.role().key()).orElse(Role.REVIEWER.key())))
                .orElseThrow(() -> Refusal.wrong("request.member", "role"));
        boolean active =
                question.path("active").asBoolean(known.map(User::active).orElse(true));
        String shown = display.length() > LONGEST_NAME ? display.substring(0, LONGEST_NAME) : display;
        return new User(name, shown.isEmpty() ? name : shown, role, active);
    }

    void audit(Context context) {
        Visit.visitor(context).as(Role.ADMIN);
        int page = Visit.number(context, "page", 1, 1, LAST_PAGE);
        Json.answer(
                context,
                Map.of("page", page, "entries", services.store().audit().page(page, AUDIT_PAGE)));
    }
}
