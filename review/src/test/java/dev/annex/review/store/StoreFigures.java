package dev.annex.review.store;

import dev.annex.exchange.database.Address;
import dev.annex.review.PostgreSql;
import dev.annex.review.SampleOutputs;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How long a page of the queue takes with 100,000 documents, on both databases: to be run by hand. */
final class StoreFigures {
    private static final int DOCUMENTS = 100_000;
    private static final int RUNS = 21;

    private StoreFigures() {}

    public static void main(String[] arguments) throws Exception {
        String file = Files.createTempDirectory("figures").resolve("t.db").toString();
        Address sqlite = new Address("jdbc:sqlite:" + file, Optional.empty(), Optional.empty());
        for (Address address : List.of(sqlite, PostgreSql.empty())) {
            try (ReviewStore store = ReviewStore.open(address)) {
                long id = SampleOutputs.add(store, SampleOutputs.library());
                fill(address, id);
                measure(address.dialect() + " first page", store, Selection.all(50));
                measure(address.dialect() + " one state", store, state());
                measure(address.dialect() + " search", store, words());
            }
        }
        System.exit(0);
    }

    private static Selection state() {
        return new Selection(
                Optional.of(DocumentState.TO_REVIEW),
                Optional.of("baseData"),
                Optional.empty(),
                Optional.of(2023),
                Optional.empty(),
                Selection.Order.FAILED,
                3,
                50);
    }

    private static Selection words() {
        Optional<String> words = Optional.of("局4711");
        return new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                Selection.Order.NAME,
                1,
                50);
    }

    private static void fill(Address address, long id) throws Exception {
        boolean file = address.jdbc().startsWith("jdbc:sqlite");
        String numbers = file
                ? "(with recursive n(i) as (select 1 union all select i + 1 from n where i < " + DOCUMENTS
                        + ") select i from n) n"
                : "(select generate_series(1, " + DOCUMENTS + ") as i) n";
        String random = file ? "abs(random()) % 200" : "floor(random() * 200)::int";
        try (Connection connection = DriverManager.getConnection(
                        address.jdbc(),
                        address.user().orElse(null),
                        address.password().orElse(null));
                Statement statement = connection.createStatement()) {
            statement.execute("insert into review_document (sha256, file_name, media_type, content, title, department,"
                    + " fiscal_year, forms, search_words, state, version, fields, doubtful, doubtful_left, failed_checks,"
                    + " blocks, added_at, changed_at) select 'h' || i, 'report-' || i || '.docx', media_type, content, title,"
                    + " '局' || i % 3000, 2018 + i % 7, forms, 'report 局' || i, case i % 3 when 0 then 'done' else 'toReview' end,"
                    + " 0, fields, doubtful, " + random + ", " + random + ", blocks, added_at, changed_at from "
                    + numbers
                    + " cross join review_document d where d.id = " + id);
            statement.execute(
                    "insert into review_form (document, form, engine, layout) select d.id, f.form, f.engine, f.layout"
                            + " from review_document d cross join review_form f where f.document = " + id
                            + " and d.id <> " + id);
            statement.execute("analyze");
        }
    }

    private static void measure(String what, ReviewStore store, Selection selection) {
        long[] times = new long[RUNS];
        int total = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            total = store.documents().list(selection).total();
            store.documents().facets();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.println(what + ": " + total + " documents, median " + times[RUNS / 2] / 1_000_000 + " ms, slowest "
                + times[RUNS - 1] / 1_000_000 + " ms");
    }
}
