package dev.annex.training.evaluate.table;

/** The distance of Levenshtein over the length of the longer text, 0 for the same to 1 for nothing in common. */
final class TextDistance {
    private TextDistance() {}

    static double of(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        return one.isEmpty() || other.isEmpty()
                ? 1
                : edits(one, other) / (double) Math.max(one.length(), other.length());
    }

    private static int edits(String one, String other) {
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            int[] done = above;
            above = row;
            row = done;
        }
        return above[other.length()];
    }
}
