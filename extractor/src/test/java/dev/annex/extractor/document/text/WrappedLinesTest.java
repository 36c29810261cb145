package dev.annex.extractor.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedLinesTest {
    @Test
    void joinsWhatWasBrokenAtAFixedWidth() {
        for (int width : new int[] {60, 76, 120}) {
            String paragraph = "字".repeat(width * 3 / 2 + 2) + "。";
            List<String> lines = new ArrayList<>(List.of("标题", ""));
            for (int i = 0; i < 3; i++) {
                lines.addAll(wrap(paragraph, width));
                lines.add("");
            }
            assertThat(WrappedLines.joined(lines))
                    .containsExactly("标题", "", paragraph, "", paragraph, "", paragraph, "");
        }
    }

    @Test
    void leavesLinesOfOtherWidthsAlone() {
        for (int width : new int[] {58, 122}) {
            List<String> lines = wrap("字".repeat(width * 4), width);
            assertThat(WrappedLines.joined(lines)).isEqualTo(lines);
        }
    }

    @Test
    void leavesAFewLongLinesAlone() {
        List<String> four = wrap("字".repeat(38 * 4), 76);
        assertThat(WrappedLines.joined(four)).isEqualTo(four);
        assertThat(WrappedLines.joined(wrap("字".repeat(38 * 5), 76))).hasSize(1);
    }

    @Test
    void leavesLinesThatEndAsSentencesDoAlone() {
        List<String> sentences = List.of(("字".repeat(37) + "。,").repeat(10).split(","));
        assertThat(WrappedLines.joined(sentences)).isEqualTo(sentences);
    }

    @Test
    void takesALineWithRoomForACharacterForTheEnd() {
        List<String> lines = new ArrayList<>(wrap("字".repeat(38 * 5), 76));
        lines.add("字".repeat(37));
        lines.add("另一段");
        lines.add("字".repeat(37) + "a");
        lines.add("的后文");
        assertThat(WrappedLines.joined(lines))
                .hasSize(3)
                .contains("另一段")
                .last()
                .asString()
                .endsWith("a的后文");
    }

    @Test
    void beginsAParagraphAtIndentsNumbersAndTables() {
        List<String> lines = new ArrayList<>(wrap("字".repeat(38 * 5), 76));
        for (String beginning : List.of("　　甲", "（一）乙", "2.丙", "第一，丁", "|戊|己|", "\t庚")) {
            lines.add(beginning);
            lines.add("字".repeat(38));
        }
        assertThat(WrappedLines.joined(lines)).contains("　　甲", "（一）乙", "2.丙", "第一，丁", "|戊|己|", "\t庚");
    }

    @Test
    void keepsLatinWordsApart() {
        List<String> lines = List.of(("word".repeat(19) + ",").repeat(6).split(","));
        assertThat(WrappedLines.joined(lines)).containsExactly(String.join(" ", lines));
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (DisplayWidth.of(line.toString()) + DisplayWidth.of(c) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(c);
        }
        lines.add(line.toString());
        return lines;
    }
}
