package dev.annex.review.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The documents of the store. */
public final class Documents {
    /** More departments than a person would look through are found by searching. */
    private static final int MOST_FACETS = 500;

    private static final DocumentMapper MAPPER = new DocumentMapper();

    private final Tables tables;

    Documents(Tables tables) {
        this.tables = tables;
    }

    /**
     * Takes a document in. One whose source file is here already stays as it is, with the work that was done on it.
     *
     * @return its id; empty where it was here
     */
    public Optional<Long> add(NewDocument document) {
        return tables.write(handle -> {
            Optional<Long> id = insert(document, handle);
            id.ifPresent(added -> {
                handle.createUpdate("insert into review_output (document, output) values (:document, :output)")
                        .bind("document", added)
                        .bind("output", Packed.pack(document.output()))
                        .execute();
                document.forms().stream()
                        .distinct()
                        .forEach(form -> handle.createUpdate("insert into review_form (document, form, engine, layout)"
                                        + " values (:document, :form, :engine, :layout)")
                                .bind("document", added)
                                .bind("form", form.form())
                                .bind("engine", form.engine())
                                .bind("layout", form.layout())
                                .execute());
            });
            return id;
        });
    }

    private static Optional<Long> insert(NewDocument document, Handle handle) {
        Tally tally = document.tally();
        return handle.createQuery(
                        "insert into review_document (sha256, file_name, location, media_type, content, title,"
                                + " department, fiscal_year, forms, search_words, state, version, fields, doubtful, doubtful_left,"
                                + " failed_checks, blocks, added_at, changed_at) values (:sha256, :fileName, :location, :mediaType,"
                                + " :content, :title, :department, :year, :forms, :words, :state, 0, :fields, :doubtful, :left,"
                                + " :failed, :blocks, :at, :at) on conflict (sha256) do nothing returning id")
                .bind("sha256", document.sha256())
                .bind("fileName", document.fileName())
                .bind("location", document.location())
                .bind("mediaType", document.mediaType())
                .bind("content", document.content())
                .bind("title", document.title())
                .bind("department", document.department())
                .bind("year", document.fiscalYear())
                .bind(
                        "forms",
                        DocumentMapper.names(document.forms().stream()
                                .map(FormLayout::form)
                                .distinct()
                                .toList()))
                .bind("words", words(document))
                .bind("state", DocumentState.TO_REVIEW.key())
                .bind("fields", tally.fields())
                .bind("doubtful", tally.doubtful())
                .bind("left", tally.doubtfulLeft())
                .bind("failed", tally.failedChecks())
                .bind("blocks", DocumentMapper.text(tally.obstacles()))
                .bind("at", document.addedAt())
                .mapTo(Long.class)
                .findFirst();
    }

    private static String words(NewDocument document) {
        return Stream.of(Optional.of(document.fileName()), document.title(), document.department())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    /** The document of that id. */
    public Optional<DocumentRow> find(long id) {
        return tables.read(handle -> find(id, handle));
    }

    static Optional<DocumentRow> find(long id, Handle handle) {
        return handle.createQuery("select " + DocumentMapper.COLUMNS + " from review_document d where d.id = :id")
                .bind("id", id)
                .map(MAPPER)
                .findFirst();
    }

    /** The document that was made from a source file. */
    public Optional<DocumentRow> bySource(String sha256) {
        return tables.read(handle -> handle.createQuery(
                        "select " + DocumentMapper.COLUMNS + " from review_document d where d.sha256 = :sha256")
                .bind("sha256", sha256)
                .map(MAPPER)
                .findFirst());
    }

    /** The output as it was read, before any change. */
    public Optional<byte[]> output(long id) {
        return tables.read(handle -> handle.createQuery("select output from review_output where document = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findFirst()
                .map(Packed::unpack));
    }

    /** Notes where the source file of a document lies now. */
    public void relocate(long id, String location) {
        tables.write(handle -> handle.createUpdate("update review_document set location = :location where id = :id")
                .bind("location", location)
                .bind("id", id)
                .execute());
    }

    /** A page of the queue. */
    public Listed list(Selection selection) {
        Map<String, Object> bound = bound(selection);
        String from = " from review_document d" + where(selection);
        return tables.read(handle -> new Listed(
                handle.createQuery("select count(*)" + from)
                        .bindMap(bound)
                        .mapTo(Integer.class)
                        .one(),
                handle.createQuery("select " + DocumentMapper.COLUMNS + from + " order by "
                                + selection.order().sql() + " limit :size offset :skipped")
                        .bindMap(bound)
                        .bind("size", selection.size())
                        .bind("skipped", (selection.page() - 1) * (long) selection.size())
                        .map(MAPPER)
                        .list()));
    }

    /** The ids of all documents that are asked for, whatever the page. */
    public List<Long> ids(Selection selection) {
        return tables.read(
                handle -> handle.createQuery("select d.id from review_document d" + where(selection) + " order by d.id")
                        .bindMap(bound(selection))
                        .mapTo(Long.class)
                        .list());
    }

    private static String where(Selection selection) {
        List<String> conditions = new ArrayList<>();
        selection.state().ifPresent(state -> conditions.add("d.state = :state"));
        selection.department().ifPresent(department -> conditions.add("d.department = :department"));
        selection.year().ifPresent(year -> conditions.add("d.fiscal_year = :year"));
        selection.words().ifPresent(words -> conditions.add("d.search_words like :words escape '!'"));
        selection
                .form()
                .ifPresent(form -> conditions.add(
                        "exists (select 1 from review_form f where f.document = d.id and f.form = :form)"));
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static Map<String, Object> bound(Selection selection) {
        Map<String, Object> bound = new HashMap<>();
        selection.state().ifPresent(state -> bound.put("state", state.key()));
        selection.department().ifPresent(department -> bound.put("department", department));
        selection.year().ifPresent(year -> bound.put("year", year));
        selection.words().ifPresent(words -> bound.put("words", "%" + escaped(words.toLowerCase(Locale.ROOT)) + "%"));
        selection.form().ifPresent(form -> bound.put("form", form));
        return bound;
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** What the queue can be narrowed down by. */
    public Facets facets() {
        return tables.read(handle -> new Facets(
                states(handle),
                handle.createQuery("select distinct form from review_form order by form limit " + MOST_FACETS)
                        .mapTo(String.class)
                        .list(),
                handle.createQuery("select distinct department from review_document where department is not null"
                                + " order by department limit " + MOST_FACETS)
                        .mapTo(String.class)
                        .list(),
                handle.createQuery("select distinct fiscal_year from review_document where fiscal_year is not null"
                                + " order by fiscal_year desc limit " + MOST_FACETS)
                        .mapTo(Integer.class)
                        .list()));
    }

    /** How many documents there are of each state. */
    public Map<DocumentState, Integer> states() {
        return tables.read(Documents::states);
    }

    private static Map<DocumentState, Integer> states(Handle handle) {
        Map<DocumentState, Integer> counts = new EnumMap<>(DocumentState.class);
        handle.createQuery("select state, count(*) as documents from review_document group by state")
                .map((row, context) ->
                        Map.entry(DocumentState.of(row.getString("state")).orElseThrow(), row.getInt("documents")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /**
     * Gives a document to a reviewer.
     *
     * @return whether it was free, or theirs already
     */
    public boolean claim(long id, String user, String at) {
        return move(
                "state = 'inWork', claimed_by = :user, changed_at = :at where id = :id"
                        + " and (claimed_by is null or claimed_by = :user)",
                id,
                user,
                at);
    }

    /**
     * Lays a document back; one on which work was done is marked so.
     *
     * @return whether that reviewer had it
     */
    public boolean release(long id, String user, String at) {
        return move(
                "state = case when version > 0 then 'returned' else 'toReview' end, claimed_by = null, changed_at = :at"
                        + " where id = :id and claimed_by = :user",
                id,
                user,
                at);
    }

    /**
     * Marks a document as done.
     *
     * @return whether that reviewer had it, or nobody
     */
    public boolean finish(long id, String user, String at) {
        return move(
                "state = 'done', claimed_by = null, finished_by = :user, changed_at = :at where id = :id"
                        + " and (claimed_by is null or claimed_by = :user)",
                id,
                user,
                at);
    }

    /**
     * Puts a document back into the queue, whoever finished it.
     *
     * @return whether nobody else has it
     */
    public boolean giveBack(long id, String user, String at) {
        return move(
                "state = 'returned', claimed_by = null, changed_at = :at where id = :id"
                        + " and (claimed_by is null or claimed_by = :user)",
                id,
                user,
                at);
    }

    private boolean move(String change, long id, String user, String at) {
        return tables.write(handle -> handle.createUpdate("update review_document set " + change)
                        .bind("id", id)
                        .bind("user", user)
                        .bind("at", at)
                        .execute()
                > 0);
    }

    /** Notes that the output of documents left the store. */
    public void exported(List<Long> ids, String at) {
        tables.write(handle -> {
            ids.forEach(id -> handle.createUpdate("update review_document set exported_at = :at where id = :id")
                    .bind("at", at)
                    .bind("id", id)
                    .execute());
            return ids.size();
        });
    }

    /** Documents that were exported and have a form that was read and laid out in that way. */
    public List<Long> exportedLike(FormLayout form) {
        return tables.read(handle -> handle.createQuery("select d.id from review_document d join review_form f"
                        + " on f.document = d.id where f.form = :form and f.engine = :engine and f.layout = :layout"
                        + " and d.exported_at is not null order by d.id")
                .bind("form", form.form())
                .bind("engine", form.engine())
                .bind("layout", form.layout())
                .mapTo(Long.class)
                .list());
    }

    /** How the forms of a document are laid out and were read. */
    public List<FormLayout> forms(long id) {
        return tables.read(handle -> handle.createQuery(
                        "select form, engine, layout from review_form where document = :id order by form, engine, layout")
                .bind("id", id)
                .map((row, context) ->
                        new FormLayout(row.getString("form"), row.getString("engine"), row.getString("layout")))
                .list());
    }

    /**
     * How much is left, and how much is done.
     *
     * @param documents how many
     * @param fields of which a person has to look, or has looked
     */
    public record Amount(int documents, int fields) {}

    /** What is left to do. */
    public Amount left() {
        return amount("sum(doubtful_left)", "state <> 'done'");
    }

    /** What is done. */
    public Amount done() {
        return amount("sum(doubtful)", "state = 'done'");
    }

    private Amount amount(String fields, String condition) {
        return tables.read(handle -> handle.createQuery("select count(*) as documents, coalesce(" + fields
                        + ", 0) as fields from review_document where " + condition)
                .map((row, context) -> new Amount(row.getInt("documents"), row.getInt("fields")))
                .one());
    }
}
