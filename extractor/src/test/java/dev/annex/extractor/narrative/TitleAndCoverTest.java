package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleAndCoverTest {

    private static Prose read(String... lines) {
        return new NarrativeReader().read(Script.paragraphs(String.join("\n", lines)), new Account());
    }

    private static Optional<String> title(String... lines) {
        return read(lines).title().map(Field.Text::value);
    }

    @Test
    void joinsTheLinesOfATitle() {
        assertThat(title("^清河县档案馆", "^2022年绩效自评报告", "一、职责", "保管档案。")).contains("清河县档案馆2022年绩效自评报告");
        assertThat(title("^2022年度清河县档案馆部门整体支出", "^绩效自评", "^报告", "一、职责", "保管档案。"))
                .contains("2022年度清河县档案馆部门整体支出绩效自评报告");
        assertThat(title("清河县档案馆", "2022年绩效自评报告", "一、职责", "保管档案。")).contains("清河县档案馆2022年绩效自评报告");
        assertThat(title("^部门整体支出绩效自评报告", "^（2022年度）", "一、职责", "保管档案。")).contains("部门整体支出绩效自评报告（2022年度）");
    }

    @Test
    void leavesOutLinesThatAreNoTitle() {
        assertThat(title("附件4", "^清河县档案馆2022年绩效自评报告", "一、职责", "保管档案。")).contains("清河县档案馆2022年绩效自评报告");
        assertThat(title("^清财绩〔2023〕5号", "^清河县档案馆2022年绩效自评报告", "一、职责", "保管档案。")).contains("清河县档案馆2022年绩效自评报告");
        assertThat(title("^机密", "", "^清河县档案馆2022年绩效自评报告", "一、职责", "保管档案。")).contains("清河县档案馆2022年绩效自评报告");
    }

    @Test
    void takesTheLastTitleBeforeTheTextAndNotTheCover() {
        assertThat(title("^部门整体支出绩效自评报告", "单位名称：清河县档案馆", "----", "^清河县档案馆2022年绩效自评报告", "一、职责", "保管档案。"))
                .contains("清河县档案馆2022年绩效自评报告");
        assertThat(title("^清河县档案馆2022年绩效自评报告", "一、职责", "保管档案。", "二、绩效", "形成了自评报告。", "绩效自评报告"))
                .contains("清河县档案馆2022年绩效自评报告");
    }

    @ParameterizedTest
    @CsvSource({
        "岚州市档案馆2022年整体支出绩效自评报告, 岚州市档案馆",
        "柏陵县林业局2021年部门整体支出绩效自评报告, 柏陵县林业局",
        "2023年度岳阳楼区新时代文明实践服务中心整体支出绩效自评报告, 岳阳楼区新时代文明实践服务中心",
        "关于2021年度临汀市青少年宫部门整体支出绩效自评情况的报告, 临汀市青少年宫",
        "临汀市财政局关于2021年度部门预算绩效自评的报告, 临汀市财政局",
        "2022年度云岫区城市管理局预算执行绩效自评报告, 云岫区城市管理局",
        "二〇二二年度云岫区人大常委会办公室整体绩效自评报告, 云岫区人大常委会办公室",
        "中共云岫区委党校2022年部门整体支出绩效自评报告, 中共云岫区委党校",
        "望川县青萍中学2022年度项目支出绩效自评报告, 望川县青萍中学",
    })
    void findsTheDepartmentInTheTitle(String title, String department) {
        assertThat(DepartmentName.inTitle(title)).contains(department);
    }

    @ParameterizedTest
    @ValueSource(strings = {"部门整体支出绩效自评报告", "2022年度项目支出绩效自评报告", "绩效自评报告"})
    void findsNoDepartmentInATitleWithoutOne(String title) {
        assertThat(DepartmentName.inTitle(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "部门（单位）名称：柏陵县林业局, 柏陵县林业局",
        "部门(单位)名称: 柏陵县林业局（盖章）, 柏陵县林业局",
        "填报单位（盖章）：柏陵县林业局, 柏陵县林业局",
        "单位名称（公章）：　柏陵县林业局, 柏陵县林业局",
        "评价单位：柏陵县林业局, 柏陵县林业局",
        "预算部门名称：柏陵县林业局, 柏陵县林业局",
    })
    void findsTheDepartmentInACoverLine(String line, String department) {
        assertThat(DepartmentName.inCoverLine(line)).contains(department);
    }

    @ParameterizedTest
    @ValueSource(strings = {"部门（单位）名称：（盖章）", "预算编码：406001", "报告日期：2022年4月15日", "单位：万元", "单位名称：2022年4月15日"})
    void findsNoDepartmentInOtherCoverLines(String line) {
        assertThat(DepartmentName.inCoverLine(line).filter(name -> !name.equals("万元")))
                .isEmpty();
    }

    @Test
    void takesTheDepartmentFromTheSignatureLast() {
        assertThat(read("^绩效自评报告", "一、职责", "保管档案。", ">清河县档案馆", ">2023年3月1日")
                        .department()
                        .map(Field.Text::value))
                .contains("清河县档案馆");
    }

    @ParameterizedTest
    @CsvSource({
        "2022年度报告, 2022",
        "２０２２年度报告, 2022",
        "二〇二二年度报告, 2022",
        "二○二三年报告, 2023",
        "二零二零年报告, 2020",
        "2022 年报告, 2022",
    })
    void readsYearsInEveryScript(String text, int year) {
        assertThat(FiscalYear.in(text).map(FiscalYear.Printed::year)).contains(year);
    }

    @Test
    void takesTheYearFromTheTitleThenFromTheCoverThenFromTheText() {
        List<String> text = List.of("一、职责", "2020年起保管档案。");

        assertThat(year("^2022年绩效自评报告", text)).isEqualTo(2022);
        assertThat(year("报告日期：2023年1月1日\n评价年度：2021年\n^绩效自评报告", text)).isEqualTo(2021);
        assertThat(year("^绩效自评报告", text)).isEqualTo(2020);
    }

    private static int year(String head, List<String> text) {
        return read(head, String.join("\n", text))
                .fiscalYear()
                .orElseThrow()
                .value()
                .intValue();
    }
}
