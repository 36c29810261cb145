package dev.annex.extractor.document.layout;

import static dev.annex.extractor.document.layout.Sheet.full;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Paragraph.Kind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"— # —", "-#-", "第 # 页", "第#页 共3页", "#/3", "#", "Page # of 3"})
    void pageNumbersRun(String number) {
        assertThat(running(pages(3, number, "", 40))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年", "1.5", "二、职能", "—"})
    void otherLinesAtTheFootDoNot(String line) {
        assertThat(running(pages(1, line, "", 40))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"——丨", "——２丨", "—#-.", "—1-,"})
    void misreadPageNumbersOfScansRun(String number) {
        assertThat(running(scanned(pages(1, number, "", 40)))).containsExactly(number.replace("#", "1"));
        assertThat(running(pages(1, "——丨", "", 40))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年", "1.5", "88"})
    void figuresAtTheFootOfAScanDoNot(String line) {
        assertThat(running(scanned(pages(1, "结余" + line, "", 40)))).isEmpty();
    }

    @Test
    void aMarkByItselfOnAScanIsDustAndPartsNoParagraph() {
        Sheet dusty = new Sheet(1).lines(100, full("　　正文"), full("正文")).text(320, 126, "?");

        assertThat(Sheet.paragraphs(dusty.scanned()).get(0).text()).hasSize(38 + 40);
        assertThat(running(dusty.scanned())).containsExactly("?");
    }

    @Test
    void aHeadThatTheScannerMovedAndTheRecogniserMisreadOnceRuns() {
        Sheet[] sheets = {
            headed(1, 28, "岷阳县水利局2022年度自评报告"), headed(2, 36, "岷阳县水利局2022年度自评报告"), headed(3, 31, "眠阳县水利局2022年度自评报告")
        };

        assertThat(running(scanned(sheets))).containsExactly("岷阳县水利局2022年度自评报告", "眠阳县水利局2022年度自评报告");
    }

    private static Sheet headed(int number, double height, String head) {
        return new Sheet(number).centred(height, head).lines(100, full("　　正文"), "完。");
    }

    private static Sheet[] scanned(Sheet... sheets) {
        return Stream.of(sheets).map(Sheet::scanned).toArray(Sheet[]::new);
    }

    @Test
    void aHeadOnEveryPageRunsAndIsKeptOnce() {
        assertThat(running(pages(3, "", "某某县档案馆自评报告", 40))).containsExactly("某某县档案馆自评报告");
    }

    @Test
    void paragraphsGoOnPastRunningLines() {
        List<Paragraph> paragraphs = Sheet.paragraphs(pages(3, "— # —", "某某县档案馆自评报告", 40));

        assertThat(paragraphs.get(0).text()).hasSize(38 + 40 * 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件1", "项目支出绩效自评表", "（2023年度）", "部门：某某中学"})
    void captionsOfFormsOnPageAfterPageDoNotRun(String caption) {
        assertThat(running(pages(3, "", caption, 40))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/23/26, 6:20 PM          项目支出绩效自评表",
                "2024/4/18 09:05",
                "2024-04-18 下午3:05  自评表",
                "file:///C:/a.html          1/1",
                "https://oa.example.cn/report?id=3"
            })
    void whatABrowserPrintsAroundAPageRuns(String line) {
        Sheet sheet = new Sheet(1).text(20, 15, line).lines(100, full("　　正文"), "完。");

        assertThat(running(sheet)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/4/18", "时间：2024/4/18 09:05", "2024年度自评表"})
    void aDateAtTheHeadOfAPageDoesNot(String line) {
        assertThat(running(new Sheet(1).text(20, 15, line).lines(100, full("　　正文"), "完。")))
                .isEmpty();
    }

    @Test
    void aCaptionAboveItselfRuns() {
        Sheet[] sheets = pages(2, "", "项目支出绩效自评表", 40);
        sheets[0].centred(90, "项目支出绩效自评表");

        assertThat(running(sheets)).containsExactly("项目支出绩效自评表");
        assertThat(Sheet.texts(sheets)).contains("项目支出绩效自评表");
    }

    @Test
    void aLineWhereOtherPagesHaveTextDoesNotRun() {
        Sheet[] sheets = pages(3, "", "某某县档案馆自评报告", 80);
        sheets[2] = new Sheet(3).lines(80, full("　　正文从这里开始"), full("正文"));

        assertThat(running(sheets)).isEmpty();
    }

    @Test
    void wordsAcrossThePageAreAWatermark() {
        Sheet sheet = new Sheet(1).lines(100, full("　　正文"));

        assertThat(running(sheet.slanted("内部资料"))).containsExactly("内部资料");
    }

    private static Sheet[] pages(int count, String foot, String head, double headHeight) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    Sheet sheet = new Sheet(number);
                    if (!head.isEmpty()) {
                        sheet.centred(headHeight, head);
                    }
                    sheet.lines(300, number == 1 ? full("　　正文从这里开始") : full("正文"));
                    if (!foot.isEmpty()) {
                        sheet.text(240, 670, foot.replace("#", "" + number));
                    }
                    return sheet;
                })
                .toArray(Sheet[]::new);
    }

    private static List<String> running(Sheet... sheets) {
        return Sheet.paragraphs(sheets).stream()
                .filter(paragraph -> paragraph.kind() == Kind.RUNNING)
                .map(Paragraph::text)
                .toList();
    }
}
