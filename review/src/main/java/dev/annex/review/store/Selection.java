package dev.annex.review.store;

import java.util.Optional;

/**
 * Which documents of the queue are asked for, and in which order.
 *
 * @param words that stand in the name, title or department
 * @param page from 1
 * @param size of a page
 */
public record Selection(
        Optional<DocumentState> state,
        Optional<String> form,
        Optional<String> department,
        Optional<Integer> year,
        Optional<String> words,
        Order order,
        int page,
        int size) {

    /** In which order documents are shown. */
    public enum Order {
        /** Those with the most doubts first. */
        DOUBT("doubtful_left desc, d.id desc"),
        /** Those with the most failed checks first. */
        FAILED("failed_checks desc, d.id desc"),
        /** Those that came last first. */
        NEWEST("id desc"),
        /** By the name of the file. */
        NAME("file_name, d.id");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return "d." + sql;
        }
    }

    public Selection {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("page " + page + " of size " + size);
        }
    }

    /** All documents, the most doubtful first. */
    public static Selection all(int size) {
        return new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Order.DOUBT,
                1,
                size);
    }
}
