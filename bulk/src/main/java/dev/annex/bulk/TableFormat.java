package dev.annex.bulk;

/** How the table is written. */
enum TableFormat {
    PARQUET("parquet"),
    JSONL("json");

    private final String source;

    TableFormat(String source) {
        this.source = source;
    }

    /** Spark's name of it. */
    String source() {
        return source;
    }
}
