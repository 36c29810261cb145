package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Style.Alignment;
import dev.annex.extractor.page.SymbolFont;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a style, a paragraph or a run says about its look; what it does not say it takes from below. */
final class Formatting {

    /** Something that can be said; each value is a whole number. */
    enum Attribute {
        /** A place in {@link #ALIGNMENTS}. */
        ALIGNMENT,
        /** In twentieths of a point, as the next two. */
        LEFT,
        FIRST_LINE,
        /** In hundredths of a character, as the next one. */
        LEFT_CHARS,
        FIRST_LINE_CHARS,
        /** From 1; 0 for body text. */
        OUTLINE_LEVEL,
        PAGE_BREAK_BEFORE,
        NUMBERING,
        NUMBERING_LEVEL,
        BOLD,
        /** In half points. */
        FONT_SIZE,
        HIDDEN,
        /** The code of a {@link SymbolFont}. */
        SYMBOL_FONT
    }

    static final List<Alignment> ALIGNMENTS = List.of(Alignment.START, Alignment.CENTER, Alignment.END);

    static final Formatting NONE = new Formatting(new EnumMap<>(Attribute.class));

    private final EnumMap<Attribute, Integer> values;

    private Formatting(EnumMap<Attribute, Integer> values) {
        this.values = values;
    }

    static Formatting of(Map<Attribute, Integer> values) {
        return values.isEmpty() ? NONE : new Formatting(new EnumMap<>(values));
    }

    /** This, and for what it does not say the other. */
    Formatting over(Formatting below) {
        if (values.isEmpty()) {
            return below;
        }
        if (below.values.isEmpty()) {
            return this;
        }
        EnumMap<Attribute, Integer> all = new EnumMap<>(below.values);
        all.putAll(values);
        return new Formatting(all);
    }

    /** Where lines stand between the margins. */
    Alignment alignment() {
        return ALIGNMENTS.get(get(Attribute.ALIGNMENT, 0));
    }

    /** The font, as far as it changes what characters mean. */
    SymbolFont symbolFont() {
        return SymbolFont.of(get(Attribute.SYMBOL_FONT, 0));
    }

    /** Whether it says anything about an attribute. */
    boolean says(Attribute attribute) {
        return values.containsKey(attribute);
    }

    /** What it says about an attribute. */
    int get(Attribute attribute, int fallback) {
        return values.getOrDefault(attribute, fallback);
    }

    /** Whether an attribute is said to hold. */
    boolean is(Attribute attribute) {
        return get(attribute, 0) != 0;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
