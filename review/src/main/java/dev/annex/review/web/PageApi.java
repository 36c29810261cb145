package dev.annex.review.web;

import dev.annex.review.message.Refusal;
import dev.annex.review.page.PagePictures;
import dev.annex.review.store.DocumentRow;
import io.javalin.http.Context;
import java.util.Map;

/** Pages, as pictures or as blocks. */
final class PageApi {
    private static final String PNG = ".png";
    private static final int USUAL_WIDTH = 1200;
    private static final int LARGEST_WIDTH = 10_000;

    private final Services services;

    PageApi(Services services) {
        this.services = services;
    }

    void page(Context context) {
        DocumentRow row = services.queue().row(Visit.document(context));
        String page = context.pathParam("page");
        if (!page.matches("\\d{1,6}(\\.png)?")) {
            throw Refusal.missing("page.missing", page);
        }
        if (page.endsWith(PNG)) {
            picture(context, row, Integer.parseInt(page.substring(0, page.length() - PNG.length())));
        } else if (PagePictures.show(row.mediaType())) {
            throw Refusal.wrong("page.picture", page);
        } else {
            Json.answer(context, Map.of("blocks", services.blocks().of(row)));
        }
    }

    /** A picture of a page never changes: it is made of bytes that have the hash of the document. */
    private void picture(Context context, DocumentRow row, int number) {
        if (!PagePictures.show(row.mediaType())) {
            throw Refusal.wrong("page.blocks", number);
        }
        int width = PagePictures.fixed(Visit.number(context, "width", USUAL_WIDTH, 1, LARGEST_WIDTH));
        String tag = "\"" + row.sha256().substring(0, 32) + "-" + number + "-" + width + "\"";
        context.header("Cache-Control", "private, max-age=86400").header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType("image/png").result(services.pictures().picture(row, number, width));
    }
}
