package dev.annex.review.web;

import dev.annex.review.message.Refusal;
import dev.annex.review.security.Door;
import dev.annex.review.security.Origins;
import dev.annex.review.security.Visitor;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every request passes first. */
final class Guard {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OPEN = Set.of("/api/session", "/api/login");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final Door door;
    private final Origins origins;

    Guard(Door door, Origins origins) {
        this.door = door;
        this.origins = origins;
    }

    void pass(Context context) {
        HEADERS.forEach(context::header);
        Optional<String> host = Optional.ofNullable(context.header("Host"));
        origins.requireHost(host);
        boolean api = context.path().startsWith("/api/");
        if (api) {
            context.header("Cache-Control", "no-store");
        }
        Visitor visitor = door.visitor(Visit.secret(context));
        Visit.by(context, visitor);
        if (!SAFE.contains(context.method().name())) {
            origins.requireOwnPage(
                    host,
                    Optional.ofNullable(context.header("Origin")),
                    Optional.ofNullable(context.header("Sec-Fetch-Site")),
                    Optional.ofNullable(context.header("X-Annex-Token")),
                    visitor.token());
        } else if (api
                && Optional.ofNullable(context.header("Sec-Fetch-Site"))
                        .filter("cross-site"::equals)
                        .isPresent()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "origin.foreign");
        }
        if (api && !OPEN.contains(context.path())) {
            visitor.known();
        }
    }
}
