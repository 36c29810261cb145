package dev.annex.extractor.narrative;

/** How the numbers of one level are written. Variants of one style (1、 and 1.) belong together. */
enum NumberStyle implements LevelMark {
    /** 第一部分 */
    PART,
    /** 第一章 */
    CHAPTER,
    /** 第一节 */
    CHAPTER_SECTION,
    /** 一、 */
    HAN,
    /** （一） ㈠ */
    HAN_BRACKETED,
    /** 1、 1. ⒈ */
    ARABIC,
    /** 1.1 */
    DECIMAL_OF_TWO,
    /** 1.1.1 and longer */
    DECIMAL_OF_THREE,
    /** 1） */
    ARABIC_HALF_BRACKETED,
    /** （1） ⑴ */
    ARABIC_BRACKETED,
    /** ① */
    CIRCLED,
    /** A. */
    LATIN_CAPITAL,
    /** a) */
    LATIN_SMALL,
    /** Ⅰ. */
    ROMAN,
    /** 第一， */
    ORDINAL_WORD,
    /** 一是 一要 其一， */
    COUNTING_WORD;

    /** Whether such numbers only ever stand before the parts of a report, never before the items of a list. */
    boolean isDivision() {
        return this == PART || this == CHAPTER || this == CHAPTER_SECTION;
    }

    /** Whether such numbers usually stand before the chapters of a report. */
    boolean isChief() {
        return isDivision() || this == HAN;
    }

    /** Whether such numbers also stand within a paragraph that runs through several items. */
    boolean runsInline() {
        return !isDivision() && this != HAN && this != DECIMAL_OF_TWO && this != DECIMAL_OF_THREE && this != ROMAN;
    }
}
