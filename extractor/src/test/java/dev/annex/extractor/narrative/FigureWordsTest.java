package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {
    @ParameterizedTest
    @CsvSource({
        "其他资金, 其他资金",
        "其中其他资金, 其他资金",
        "2023年度项目支出决算数为, 项目支出",
        "公务接待费支出, 公务接待费",
        "商品和服务支出, 商品和服务支出",
        "满意率达到, 满意率",
        "及时率不低于, 及时率",
        "抽检比例由, 抽检比例",
        "补助标准由每人每年, 补助标准",
        "返工率控制在, 返工率",
        "上年结转, 上年结转",
        "死亡人数下降, 死亡人数",
        "收入同比增长, 收入",
        "占总支出的, 占总支出",
        "设置内设机构, 内设机构",
        "抢救与保护经费, 抢救与保护经费",
        "项目支出包括委员活动经费, 委员活动经费",
        "项目支出主要包含培训费, 培训费",
        "比年初预算, ''",
    })
    void namesTheNoun(String words, String noun) {
        assertThat(new FigureWords(words).noun()).isEqualTo(noun);
    }

    @Test
    void namesShares() {
        assertThat(new FigureWords("占").share()).isEqualTo("占比");
        assertThat(new FigureWords("完成预算的").share()).isEqualTo("完成预算");
    }

    @Test
    void tellsChangesFromAmounts() {
        assertThat(new FigureWords("比上年减少").areOfFall()).isTrue();
        assertThat(new FigureWords("较年初预算增加了").areOfChange()).isTrue();
        assertThat(new FigureWords("较年初预算增加了").areOfFall()).isFalse();
        assertThat(new FigureWords("提高到").areOfChange()).isFalse();
        assertThat(new FigureWords("提高到").areOfArrival()).isTrue();
        assertThat(new FigureWords("文物与古籍修复经费").areOfChange()).isFalse();
    }
}
