package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttachmentListTest {

    private static List<String> items(String... lines) {
        List<Passage> passages = Passage.of(Script.paragraphs(String.join("\n", lines)));
        return AttachmentList.at(0, passages).stream()
                .flatMap(list -> list.items().stream())
                .map(item -> item.number() + " " + item.name())
                .toList();
    }

    @Test
    void readsAListUnderItsHead() {
        assertThat(items("报告需要以下附件：", "1.基础数据表", "2.自评表（一个项目一张表）", "以上。")).containsExactly("1 基础数据表", "2 自评表（一个项目一张表）");
        assertThat(items("附件", "1.自评表", "2.评分表")).containsExactly("1 自评表", "2 评分表");
        assertThat(items("附件：", "1、自评表；", "2、佐证材料。")).containsExactly("1 自评表", "2 佐证材料");
    }

    @Test
    void readsAListThatBeginsBesideItsHead() {
        assertThat(items("附件：1.自评表", "2.佐证材料目录")).containsExactly("1 自评表", "2 佐证材料目录");
        assertThat(items("附：1．自评表", "　　2．问卷")).containsExactly("1 自评表", "2 问卷");
    }

    @Test
    void readsAListOnOneLine() {
        assertThat(items("附件：1.自评表 2.项目自评表；3.问卷")).containsExactly("1 自评表", "2 项目自评表", "3 问卷");
        assertThat(items("附件1：自评表 附件2：问卷")).containsExactly("1 自评表", "2 问卷");
    }

    @Test
    void readsLabelledAttachments() {
        assertThat(items("附件1：自评表", "附件2 问卷", "附件三、台账")).containsExactly("1 自评表", "2 问卷", "3 台账");
        assertThat(items("附表1 自评表", "附表2 问卷")).containsExactly("1 自评表", "2 问卷");
    }

    @Test
    void countsNamesWithoutNumbers() {
        assertThat(items("附件：整体支出自评表", "项目支出自评表", "某县档案馆")).containsExactly("1 整体支出自评表", "2 项目支出自评表");
        assertThat(items("附件：", "整体支出自评表", "项目支出自评表")).containsExactly("1 整体支出自评表", "2 项目支出自评表");
    }

    @Test
    void stopsWhereTheNumbersDo() {
        assertThat(items("附件：1.自评表", "3.问卷")).containsExactly("1 自评表");
        assertThat(items("附件：1.自评表", "2023年3月1日")).containsExactly("1 自评表");
    }

    @Test
    void takesNoLabelOrSentenceForAList() {
        assertThat(items("附件1", "^自评表")).isEmpty();
        assertThat(items("附件5：", "^自评表")).isEmpty();
        assertThat(items("附件：", "^项目支出绩效自评表")).isEmpty();
        assertThat(items("附件中的数据已核对。结果无误。")).isEmpty();
        assertThat(items("附件：" + "甲".repeat(AttachmentList.LONGEST_NAME + 1))).isEmpty();
    }
}
