package dev.annex.review.web;

import dev.annex.review.message.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the front end, which lie beside these classes. Only names of a few kinds, made of plain letters, are looked for. */
final class StaticFiles {
    private static final Pattern NAME =
            Pattern.compile("/((?:[a-z0-9-]{1,40}/){0,3}[A-Za-z0-9-]{1,60}\\.([a-z0-9]{2,5}))");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json; charset=utf-8",
            "woff2", "font/woff2");

    private StaticFiles() {}

    static void serve(Context context) throws IOException {
        String path = context.path().equals("/") ? "/index.html" : context.path();
        Matcher name = NAME.matcher(path);
        if (!name.matches() || !TYPES.containsKey(name.group(2))) {
            throw Refusal.missing("file.missing");
        }
        try (InputStream in = StaticFiles.class.getResourceAsStream(name.group(1))) {
            if (in == null) {
                throw Refusal.missing("file.missing");
            }
            context.header("Cache-Control", "no-cache")
                    .contentType(TYPES.get(name.group(2)))
                    .result(in.readAllBytes());
        }
    }
}
