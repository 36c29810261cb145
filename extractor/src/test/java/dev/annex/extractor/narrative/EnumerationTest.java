package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnumerationTest {

    private static List<String> items(String text) {
        return Enumeration.in(text).stream()
                .flatMap(enumeration -> enumeration.items().stream())
                .map(item -> item.number() + "|" + item.text())
                .toList();
    }

    @Test
    void cutsItemsAtTheirNumbersAndKeepsPunctuation() {
        assertThat(items("拟采取以下措施：一是报送计划，争取资金；二是发放明白卡；三是核对名册。"))
                .containsExactly("一是|报送计划，争取资金；", "二是|发放明白卡；", "三是|核对名册。");
    }

    @Test
    void endsTheLastItemWithItsSentenceWhereTheOthersAreOneSentenceEach() {
        assertThat(items("①甲；②乙。以上问题已整改。")).containsExactly("①|甲；", "②|乙。");
    }

    @Test
    void letsTheLastItemRunOnWhereOthersDo() {
        assertThat(items("（1）甲。详见报告。（2）乙。已整改。此外，请支持。")).containsExactly("（1）|甲。详见报告。", "（2）|乙。已整改。");
    }

    @Test
    void needsTwoItemsOfOneStyleThatCountUpFromOne() {
        assertThat(items("一是甲。")).isEmpty();
        assertThat(items("其中：二是甲；三是乙。")).isEmpty();
        assertThat(items("一是甲；②乙。")).isEmpty();
        assertThat(items("全年收入1.5万元，支出2.5万元。")).isEmpty();
    }

    @Test
    void takesNumbersOnlyWhereAnItemCanBegin() {
        assertThat(items("统一是基础；统二是关键。")).isEmpty();
    }

    @Test
    void prefersTheEnumerationThatBeginsFirst() {
        assertThat(items("一是甲：①子，②丑；二是乙。")).containsExactly("一是|甲：①子，②丑；", "二是|乙。");
    }

    @Test
    void knowsWhetherItFillsItsParagraph() {
        assertThat(Enumeration.fills("1、甲；2、乙。")).isTrue();
        assertThat(Enumeration.fills("1、甲：（1）子；（2）丑。")).isFalse();
        assertThat(Enumeration.fills("措施：1、甲；2、乙。")).isFalse();
    }

    @Test
    void readsLongTextInOnePass() {
        String text = "①甲；".repeat(100_000);

        assertThat(Enumeration.in(text)).isEmpty();
    }
}
