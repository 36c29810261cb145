package dev.annex.extractor.page.pdf;

import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.UnreadableException;
import java.time.Duration;

/** What one page may cost, checked from within its content stream. */
final class PageBudget {
    /** The busiest sound page known, a map, has some 400,000 operators. */
    static final int MOST_OPERATORS = 10_000_000;

    /** A sheet printed as tightly as can be read holds some 20,000 characters. */
    static final int MOST_GLYPHS = 300_000;

    /** The slowest sound page known takes two seconds. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    /** The clock is read once in so many steps: often enough to stop within milliseconds. */
    private static final int STEPS_PER_LOOK = 512;

    private final Allowance allowance;
    private final long deadline = System.nanoTime() + LONGEST.toNanos();
    private int operators;
    private int glyphs;
    private int steps;

    PageBudget(Allowance allowance) {
        this.allowance = allowance;
    }

    void takeOperator() {
        if (++operators > MOST_OPERATORS) {
            throw new PageGivenUp("pageTooLarge", "绘图指令超过 " + MOST_OPERATORS + " 条的上限");
        }
        step();
    }

    void takeGlyph() {
        if (++glyphs > MOST_GLYPHS) {
            throw new PageGivenUp("pageTooLarge", "文字超过 " + MOST_GLYPHS + " 个的上限");
        }
        step();
    }

    /** To be called from every loop whose length the page decides. */
    void step() {
        if (++steps % STEPS_PER_LOOK == 0) {
            look();
        }
    }

    /** To be called before each step that may take a good part of a second by itself. */
    void look() {
        if (System.nanoTime() - deadline > 0) {
            throw new PageGivenUp("pageTimeout", "读取超过 " + LONGEST.toSeconds() + " 秒的上限");
        }
        try {
            allowance.checkTime();
        } catch (UnreadableException e) {
            throw new PageGivenUp(e.code(), "整个文件的读取时间已用完");
        }
    }
}
