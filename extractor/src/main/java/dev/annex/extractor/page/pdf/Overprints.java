package dev.annex.extractor.page.pdf;

import java.util.Arrays;
import java.util.List;

/** Finds glyphs that were drawn before at nearly the same spot: a shadow, or bold type made of plain. */
final class Overprints {
    /** In points: printers make bold by drawing again at up to this distance. */
    static final double LARGEST_OFFSET = 0.5;

    /** Of the advance: in large type they move farther, yet two equal letters side by side never come this close. */
    static final double LARGEST_SHARE = 0.15;

    /** In points: below this, the second drawing changes nothing that a person sees. */
    private static final double LEAST_BOLD_OFFSET = 0.01;

    private static final double CELL = 4;
    private static final int LONGEST_CHAIN = 64;

    private final List<GlyphDraft> drafts;
    private int[] heads = new int[1024];
    private int[] next = new int[256];

    Overprints(List<GlyphDraft> drafts) {
        this.drafts = drafts;
    }

    /** Whether a draft repeats one before it, which is then marked as bold if the two are apart. */
    boolean repeats(GlyphDraft draft) {
        double reach = Math.max(LARGEST_OFFSET, LARGEST_SHARE * draft.advance());
        double x = draft.centerX();
        double y = draft.centerY();
        for (long column = cell(x - reach); column <= cell(x + reach); column++) {
            for (long row = cell(y - reach); row <= cell(y + reach); row++) {
                if (repeatsOneOf(slot(column, row), draft, reach)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean repeatsOneOf(int slot, GlyphDraft draft, double reach) {
        int steps = 0;
        for (int i = heads[slot]; i > 0 && steps < LONGEST_CHAIN; i = next[i], steps++) {
            GlyphDraft before = drafts.get(i - 1);
            double dx = Math.abs(before.centerX() - draft.centerX());
            double dy = Math.abs(before.centerY() - draft.centerY());
            if (dx <= reach
                    && dy <= reach
                    && before.sign.text().equals(draft.sign.text())
                    && (before.code == draft.code || !draft.sign.text().isEmpty())
                    && Math.abs(before.size - draft.size) <= reach) {
                before.bold |= draft.bold || Math.max(dx, dy) > LEAST_BOLD_OFFSET;
                return true;
            }
        }
        return false;
    }

    /** Takes note of the last of the drafts. */
    void add() {
        int number = drafts.size();
        GlyphDraft draft = drafts.get(number - 1);
        if (number >= next.length) {
            next = Arrays.copyOf(next, 2 * number);
        }
        if (number > heads.length) {
            heads = new int[4 * heads.length];
            for (int i = 1; i < number; i++) {
                link(i, drafts.get(i - 1));
            }
        }
        link(number, draft);
    }

    private void link(int number, GlyphDraft draft) {
        int slot = slot(cell(draft.centerX()), cell(draft.centerY()));
        next[number] = heads[slot];
        heads[slot] = number;
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }

    private int slot(long column, long row) {
        long mixed = column * 0x9E3779B97F4A7C15L + row * 0xC2B2AE3D27D4EB4FL;
        return (int) ((mixed ^ (mixed >>> 29)) >>> 8) & (heads.length - 1);
    }
}
