package dev.annex.extractor.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldMarksTest {
    @Test
    void hidesCodesAndKeepsResults() {
        assertThat(visible("见\u0013HYPERLINK \"x\"\u0014网页\u0015。")).isEqualTo("见网页。");
    }

    @Test
    void hidesFieldsWithinCodesAndShowsThoseWithinResults() {
        assertThat(visible("\u0013IF \u0013PAGE\u00143\u0015 = 1\u0014甲\u0013PAGE\u00144\u0015\u0015"))
                .isEqualTo("甲4");
    }

    @Test
    void losesNoTextToAMarkWithoutItsCounterpart() {
        assertThat(visible("甲\u0013乙丙")).isEqualTo("甲乙丙");
        assertThat(visible("甲\u0014乙\u0015丙")).isEqualTo("甲乙丙");
        assertThat(visible("甲\u0013乙\u0013PAGE\u00143\u0015丙")).isEqualTo("甲乙3丙");
    }

    @Test
    void knowsTheResultOfATableOfContents() {
        String text = "\u0013 TOC \\o\u0014一、概况\t1\u0015\u0013TOCK\u0014乙\u0015";
        FieldMarks marks = FieldMarks.in(text, new Span(0, text.length()));
        assertThat(marks.isContents(text.indexOf('概'))).isTrue();
        assertThat(marks.isContents(text.indexOf('乙'))).isFalse();
    }

    @Test
    void showsRingedNumbersAndNamesObjects() {
        String text = "\u0013eq \\o\\ac(○,3)\u0015\u0013 EMBED Excel.Sheet.8 \u0014\u0015";
        FieldMarks marks = FieldMarks.in(text, new Span(0, text.length()));
        assertThat(marks.shown(text.indexOf('\u0015'))).isEqualTo("③");
        assertThat(marks.objects()).containsExactly("Excel.Sheet.8");
    }

    private static String visible(String text) {
        FieldMarks marks = FieldMarks.in(text, new Span(0, text.length()));
        StringBuilder visible = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            visible.append(marks.hides(at) ? "" : text.charAt(at));
        }
        return visible.toString();
    }
}
