package dev.annex.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.extractor.write.ExtractionJson;
import dev.annex.review.message.Refusal;
import dev.annex.review.store.DocumentRow;
import dev.annex.review.store.DocumentState;
import dev.annex.review.store.Selection;
import dev.annex.review.work.Timestamps;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** Reviewed outputs, in the contract in which they came. */
final class ExportApi {
    private static final String ENDING = ".annex.json";

    /** In one answer: they are packed in memory. */
    private static final int MOST = 5_000;

    private final Services services;
    private final Timestamps clock = new Timestamps(Clock.systemDefaultZone());

    ExportApi(Services services) {
        this.services = services;
    }

    void one(Context context) {
        DocumentRow row = services.queue().row(Visit.document(context));
        byte[] output = ExtractionJson.toBytes(services.desk().output(row.id()));
        services.store().documents().exported(List.of(row.id()), clock.now());
        download(context, "application/json; charset=utf-8", row.fileName() + ENDING, output);
    }

    void many(Context context) throws IOException {
        JsonNode question = Json.question(context);
        List<Long> ids = question.has("ids") ? ids(question.path("ids")) : ofState(question.path("state"));
        if (ids.size() > MOST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "export.many", ids.size(), MOST);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, UTF_8)) {
            for (long id : ids) {
                DocumentRow row = services.queue().row(id);
                zip.putNextEntry(new ZipEntry(row.id() + "-" + Uploads.name(row.fileName()) + ENDING));
                zip.write(ExtractionJson.toBytes(services.desk().output(id)));
            }
        }
        services.store().documents().exported(ids, clock.now());
        services.door().note(Visit.user(context), "export", ids.size() + " documents", context.ip());
        download(context, "application/zip", "annex.zip", packed.toByteArray());
    }

    private static List<Long> ids(JsonNode ids) {
        List<Long> named = new ArrayList<>();
        for (JsonNode id : ids) {
            if (!id.isIntegralNumber()) {
                throw Refusal.wrong("request.member", "ids");
            }
            named.add(id.asLong());
        }
        return named;
    }

    private List<Long> ofState(JsonNode state) {
        DocumentState wanted =
                DocumentState.of(state.asString("")).orElseThrow(() -> Refusal.wrong("request.member", "state"));
        Selection all = Selection.all(1);
        return services.store()
                .documents()
                .ids(new Selection(
                        Optional.of(wanted), all.form(), all.department(), all.year(), all.words(), all.order(), 1, 1));
    }

    /** The name travels encoded, so that nothing in it can become a header. */
    private static void download(Context context, String type, String name, byte[] bytes) {
        context.header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(name, UTF_8).replace("+", "%20"))
                .contentType(type)
                .result(bytes);
    }
}
