package dev.annex.extractor.page.pdf;

import static dev.annex.extractor.page.pdf.DrawnPdf.read;
import static dev.annex.extractor.page.pdf.DrawnPdf.rules;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Page;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rules of a PDF page, in each of the ways in which printers draw them")
class PdfRulesTest {
    private static final String ONE_LINE = "H 100 from 50 to 250";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.5 w 50 700 m 250 700 l S",
                "50 699.75 200 0.5 re f",
                "50 698.5 200 3 re f",
                "50 700.3 m 250 699.8 l S",
                "50 700 m 150 700 l S 150.4 700.1 m 250 700 l S",
                "50 700 m 180 700 l S 100 700 m 250 700 l S",
                "[3 2] 0 d 50 700 m 250 700 l S",
                "q 0.5 0 0 0.5 0 0 cm 100 1400 m 500 1400 l S Q",
                "q 0 1 -1 0 600 0 cm 700 550 m 700 350 l S Q",
                "5 w 50 700 m 250 700 l S",
                "50 697.5 200 5 re f",
                "0 0 1 RG 50 700 m 250 700 l S",
                "0.9 g 0 600 600 200 re f 1 g 50 699.5 200 1 re f",
                "1 0 0 1 0 0 cm 50 700 m 250 700 l 250 700 l s"
            })
    void areFoundHoweverTheyAreDrawn(String content) throws Exception {
        assertThat(rules(read(content)).stream().filter(rule -> rule.startsWith("H 100 ")))
                .containsExactly(ONE_LINE);
    }

    @Test
    void joinDashesThatAreDrawnOneByOne() throws Exception {
        StringBuilder dashes = new StringBuilder();
        for (int x = 50; x < 250; x += 5) {
            dashes.append(x).append(" 700 m ").append(x + 3).append(" 700 l S\n");
        }
        StringBuilder dots = new StringBuilder();
        for (int x = 50; x < 250; x += 2) {
            dots.append(x).append(" 599.5 1 1 re f\n");
        }
        assertThat(rules(read(dashes.toString() + dots)))
                .containsExactly("H 100 from 50 to 248", "H 200 from 50 to 249");
    }

    @Test
    void keepApartWhatOnlyLiesOnOneLine() throws Exception {
        assertThat(rules(read("50 700 m 100 700 l S 104 700 m 250 700 l S")))
                .containsExactly("H 100 from 50 to 100", "H 100 from 104 to 250");
        assertThat(rules(read("50 700 m 60 700 l S 70 700 m 80 700 l S"))).hasSize(2);
    }

    @Test
    void keepDoubleLinesApart() throws Exception {
        assertThat(read("0.3 w 50 700 m 250 700 l S 50 698.8 m 250 698.8 l S").rules())
                .hasSize(2);
    }

    @Test
    void areFourOfARectangleAndOfAFrame() throws Exception {
        String[] box = {"H 100 from 50 to 250", "H 200 from 50 to 250", "V 50 from 100 to 200", "V 250 from 100 to 200"
        };
        assertThat(rules(read("50 600 200 100 re S"))).containsExactly(box);
        assertThat(rules(read("49.5 599.5 201 101 re 50.5 600.5 199 99 re f*")).stream()
                        .map(rule -> rule.replace("49", "50").replace("251", "250"))
                        .map(rule -> rule.replace("101", "100")
                                .replace("99", "100")
                                .replace("201", "200")
                                .replace("199", "200")))
                .containsExactly(box);
    }

    @Test
    void areTheMitredSidesOfAFrame() throws Exception {
        assertThat(
                        rules(
                                read(
                                        "50 699.5 m 250 699.5 l 249 700.5 l 51 700.5 l f 49.5 600 m 49.5 700 l 50.5 699 l 50.5 601 l f")))
                .containsExactly(ONE_LINE, "V 50 from 100 to 200");
    }

    @Test
    void areNoShortShapesWithSlantingEnds() throws Exception {
        double length = Rectangles.MITRED * 2.5 - 1;

        assertThat(rules(read("50 700 m " + (50 + length) + " 700 l " + (48 + length) + " 702.5 l 52 702.5 l f")))
                .isEmpty();
    }

    @Test
    void areTheEdgesOfFilledAreas() throws Exception {
        Page page = read("0.8 g 50 600 200 100 re f");
        assertThat(rules(page))
                .containsExactly(
                        "H 100 from 50 to 250",
                        "H 200 from 50 to 250",
                        "V 50 from 100 to 200",
                        "V 250 from 100 to 200");
        assertThat(page.rules()).allMatch(rule -> rule.thickness() == 0);
    }

    @Test
    void areNotBetweenAreasOfOneColorThatTouch() throws Exception {
        assertThat(rules(read("0.8 g 50 600 100 100 re f 150 600 100 100 re f 50 590 200 10 re f")))
                .containsExactly(
                        "H 100 from 50 to 250",
                        "H 210 from 50 to 250",
                        "V 50 from 100 to 210",
                        "V 250 from 100 to 210");
    }

    @Test
    void areBetweenTouchingAreasOfTwoColors() throws Exception {
        assertThat(rules(read("0.8 g 50 600 100 100 re f 0.5 g 150 600 100 100 re f")))
                .contains("V 150 from 100 to 200")
                .hasSize(5);
    }

    @Test
    void areTheGapsBetweenFilledCells() throws Exception {
        StringBuilder cells = new StringBuilder("0 g 50 600 200 100 re f 1 g\n");
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                cells.append(51 + 100 * column)
                        .append(' ')
                        .append(601 + 50 * row)
                        .append(" 98 48 re f\n");
            }
        }
        assertThat(rules(read(cells.toString())))
                .contains("H 150 from 51 to 249", "V 150 from 101 to 199")
                .anyMatch(rule -> rule.startsWith("H 100") || rule.startsWith("H 101"))
                .hasSize(6);
        assertThat(rules(read("0.9 g 50 600 99 100 re f 151 600 99 100 re f"))).contains("V 150 from 100 to 200");
    }

    @Test
    void areNoStripsOfAShading() throws Exception {
        assertThat(rules(read("0.7 g 50 602 200 98 re f 50 600 200 2 re f")))
                .containsExactly("H 100 from 50 to 250", "V 50 from 100 to 198", "V 250 from 100 to 198");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 G 50 700 m 250 700 l S",
                "1 g 50 699.5 200 1 re f",
                "1 g 0 0 600 800 re f",
                "50 700 m 250 700 l n",
                "q 300 0 100 100 re W n 50 700 m 250 700 l S Q",
                "50 700 m 250 700 l S 1 g 40 690 220 20 re f",
                "50 700 m 250 600 l S",
                "50 700 m 100 750 200 750 250 700 c S",
                "50 700 1 1 re f"
            })
    void areNotWhatNobodySees(String content) throws Exception {
        assertThat(read(content).rules()).isEmpty();
    }

    @Test
    void endWhereTheyAreClipped() throws Exception {
        assertThat(rules(read("q 100 690 50 20 re W n 50 700 m 250 700 l S Q")))
                .containsExactly("H 100 from 100 to 150");
    }

    @Test
    void areNotHiddenByTheShadingOfTheCellBelow() throws Exception {
        assertThat(rules(read("0.5 w 50 700 m 250 700 l S 1 g 50 650 200 50 re f")))
                .containsExactly(ONE_LINE);
    }

    @Test
    void standStillWhenTheirThresholdsDo() {
        assertThat(List.of(
                        LineArt.THIN, LineArt.THICK, RuleJoiner.SAME_LINE, RuleJoiner.TOUCHING, EdgeRules.WIDEST_GAP))
                .as("the cases of this test lie close to these")
                .containsExactly(3.0, 6.0, 0.35, 0.6, 3.0);
    }

    @Test
    void areReadByTheThousandAndBoundedByTheMillion() throws Exception {
        try (PdfFile file = lines(10_000).open()) {
            assertThat(file.page(1).rules()).hasSize(10_000);
            assertThat(file.diagnostics()).isEmpty();
        }
        try (PdfFile file = lines(1_000_000).open()) {
            Page page = file.page(1);
            assertThat(DrawnPdf.codes(file)).containsAnyOf("tooManyRules", "pageTimeout");
            assertThat(page.rules().size()).isLessThanOrEqualTo(8 * RuleTable.MOST_RULES);
        }
    }

    /** So many lines, too uneven to be dashes, on a page of 2,000 by 2,000 points. */
    private static DrawnPdf lines(int count) {
        StringBuilder lines = new StringBuilder("0.1 w\n");
        for (int i = 0; i < count; i++) {
            float x = 10 + (i % 500 - i % 2) * 3.8f + i % 2 * 2.6f;
            int y = i / 500;
            lines.append(x)
                    .append(' ')
                    .append(y)
                    .append(" m ")
                    .append(x + 1.6f)
                    .append(' ')
                    .append(y)
                    .append(" l S\n");
        }
        DrawnPdf pdf = new DrawnPdf();
        pdf.page(lines.toString()).setMediaBox(new PDRectangle(2000, 2000));
        return pdf;
    }
}
