package dev.annex.bulk;

/** The same job in this process, on all its processors: for trying it without a cluster. */
public final class LocalBulk {
    private LocalBulk() {}

    /** Takes what {@link AnnexBulk} takes. */
    public static void main(String[] arguments) {
        System.setProperty("spark.master", "local[*]");
        System.setProperty("spark.ui.enabled", "false");
        AnnexBulk.main(arguments);
    }
}
