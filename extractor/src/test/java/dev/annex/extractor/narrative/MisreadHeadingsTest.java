package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import dev.annex.model.evidence.Box;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadHeadingsTest {
    private static final MisreadHeadings HEADINGS =
            new MisreadHeadings(new LexicalSectionClassifier(RoleVocabulary.standard())::isKnownHeading);

    @ParameterizedTest
    @CsvSource({
        "二丶绩效目标完成情况, 二、绩效目标完成情况",
        "三丶问题丶原因, 三、问题、原因",
        "-、部门概况, 一、部门概况",
        "l、主要职责, 1、主要职责",
        "2.5万元, 2.5万元",
    })
    void readsNumbersWithTheirMarks(String read, String printed) {
        assertThat(HEADINGS.restored(read(read, "")).text()).isEqualTo(printed);
    }

    @Test
    void takesAnotherReadingThatMakesAKnownHeading() {
        assertThat(HEADINGS.restored(read("三、存在间题", "间问")).text()).isEqualTo("三、存在问题");
    }

    @Test
    void inventsNoReading() {
        assertThat(HEADINGS.restored(read("三、存在间题", "")).text()).isEqualTo("三、存在间题");
    }

    @Test
    void leavesTextAlone() {
        String text = "三、存在间题较多，已经整改。";
        assertThat(HEADINGS.restored(read(text, "间问")).text()).isEqualTo(text);
    }

    @Test
    void leavesDigitalParagraphsAlone() {
        Paragraph digital = Paragraph.plain("二丶绩效目标完成情况", place());
        assertThat(HEADINGS.restored(digital)).isSameAs(digital);
    }

    /** A paragraph read from pixels; the first of two characters may be the second. */
    private static Paragraph read(String text, String pair) {
        List<Glyph> glyphs = text.chars()
                .mapToObj(c -> String.valueOf((char) c))
                .map(c -> new Glyph(
                        c,
                        new Box(0, 0, 1, 1),
                        "",
                        10,
                        0,
                        false,
                        Optional.of(Recognition.by(
                                0.6,
                                !pair.isEmpty() && pair.startsWith(c)
                                        ? List.of(new Alternative(pair.substring(1), 0.3))
                                        : List.of()))))
                .toList();
        return new Paragraph(text, Paragraph.Kind.BODY, Style.PLAIN, place(), glyphs);
    }

    private static Place place() {
        return new Place.OfParagraph(1, Optional.empty(), Optional.empty());
    }
}
