package dev.annex.review.store;

import java.util.List;

/** What happened that is no change to a document: who came and went, and who was let do what. Rows are only added. */
public final class AuditLog {
    private final Tables tables;

    AuditLog(Tables tables) {
        this.tables = tables;
    }

    /**
     * Something that happened.
     *
     * @param at ISO 8601
     * @param address from which it came
     */
    public record Entry(String at, String who, String event, String detail, String address) {}

    /** Notes that something happened. */
    public void add(Entry entry) {
        tables.write(handle -> handle.createUpdate("insert into review_audit (happened_at, who, event, detail, address)"
                        + " values (:at, :who, :event, :detail, :address)")
                .bind("at", entry.at())
                .bind("who", entry.who())
                .bind("event", entry.event())
                .bind("detail", entry.detail())
                .bind("address", entry.address())
                .execute());
    }

    /**
     * A page of the log, the latest first.
     *
     * @param page from 1
     */
    public List<Entry> page(int page, int size) {
        return tables.read(
                handle -> handle.createQuery("select happened_at, who, event, detail, address from review_audit"
                                + " order by id desc limit :size offset :skipped")
                        .bind("size", size)
                        .bind("skipped", (page - 1) * (long) size)
                        .map((row, context) -> new Entry(
                                row.getString("happened_at"),
                                row.getString("who"),
                                row.getString("event"),
                                row.getString("detail"),
                                row.getString("address")))
                        .list());
    }
}
