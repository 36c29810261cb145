package dev.annex.extractor.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.SecondOpinion;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HiddenWitnessTest {
    private static final double SIZE = 10;

    @Test
    void eachCharacterHasItsOwnWitness() {
        assertThat(opinions("预算数193.51", "预算数198.51", 0)).isEqualTo("=====!===");
        assertThat(opinions("预算数1193.5", "预算数193.5", 0)).isIn("===!=====", "====!====");
        assertThat(opinions("预算数193.5", "预算数1193.5", 0)).isEqualTo("========");
        assertThat(opinions("合计（万元）", "合计(万元)", 0)).isEqualTo("======");
    }

    @Test
    void aWitnessElsewhereIsNotHeard() {
        assertThat(opinions("预算数193.51", "预算数193.51", 0)).isEqualTo("=========");
        assertThat(opinions("预算数193.51", "预算数193.51", (HiddenWitness.FARTHEST - 0.1) * SIZE))
                .isEqualTo("=========");
        assertThat(opinions("预", "预", (HiddenWitness.FARTHEST + 0.6) * SIZE)).isEqualTo("-");
    }

    @Test
    void aWitnessThatIsOftenWrongIsNotHeard() {
        assertThat(opinions("一二三四五六七八九十", "一二三四五六七八甲乙", 0)).isEqualTo("========!!");
        assertThat(opinions("一二三四五六七八九十", "一二三四五六七甲乙丙", 0)).isEqualTo("----------");
    }

    @Test
    void aWitnessThatDiffersIsQuoted() {
        Page heard = HiddenWitness.heard(page("预算数193.51", "预算数198.51", 0));
        assertThat(heard.glyphs().get(5).recognition().orElseThrow().notes()).containsExactly("隐藏文字层在“3”处为“8”");
        assertThat(heard.glyphs().get(4).recognition().orElseThrow().notes()).isEmpty();
    }

    /** One sign for each character that was read: = agrees, ! differs, - nothing was said. */
    private static String opinions(String read, String hidden, double offset) {
        return HiddenWitness.heard(page(read, hidden, offset)).glyphs().stream()
                .map(glyph -> glyph.recognition().orElseThrow().secondOpinion())
                .map(opinion -> opinion == SecondOpinion.AGREES ? "=" : opinion == SecondOpinion.DIFFERS ? "!" : "-")
                .collect(Collectors.joining());
    }

    private static Page page(String read, String hidden, double offset) {
        Recognition sure = Recognition.by(0.99, List.of());
        return new Page(1, 500, 500, glyphs(read, 0, Optional.of(sure)), List.of(), List.of(), List.of())
                .hiding(glyphs(hidden, offset, Optional.empty()));
    }

    private static List<Glyph> glyphs(String text, double offset, Optional<Recognition> recognition) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            double x = 50 + offset + i * SIZE;
            Box box = new Box(x, 100, x + SIZE, 100 + SIZE);
            glyphs.add(new Glyph(text.substring(i, i + 1), box, "", SIZE, 0, false, recognition));
        }
        return glyphs;
    }
}
