package dev.annex.extractor.narrative.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterTokensTest {
    @Test
    void keepsNumbersAndLatinWordsWhole() {
        assertThat(CharacterTokens.of("支出1,234.56万元，PPP 3个,5").words())
                .containsExactly("支", "出", "1,234.56", "万", "元", "，", "PPP", "3", "个", ",", "5");
        assertThat(CharacterTokens.of("𠮷2.").words()).containsExactly("𠮷", "2", ".");
        assertThat(CharacterTokens.of("").words()).isEmpty();
    }

    @Test
    void saysWhereATokenStands() {
        CharacterTokens tokens = CharacterTokens.of("共 12 人");
        assertThat(tokens.starts()).containsExactly(0, 2, 5);
        assertThat(tokens.end(1)).isEqualTo(4);
        assertThat(tokens.at(2)).isEqualTo(1);
        assertThat(tokens.at(99)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNothingButWhiteSpace(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append("支9.,aZ 　\n，%𠮷".charAt(random.nextInt(13)));
        }
        assertThat(String.join("", CharacterTokens.of(text.toString()).words()))
                .isEqualTo(text.toString().replaceAll("[\\s　]", ""));
    }
}
