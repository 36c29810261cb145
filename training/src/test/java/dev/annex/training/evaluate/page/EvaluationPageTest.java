package dev.annex.training.evaluate.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.Extractor;
import dev.annex.training.evaluate.Evaluation;
import dev.annex.training.evaluate.Evaluator;
import dev.annex.training.evaluate.Grouping;
import dev.annex.training.evaluate.Labels;
import dev.annex.training.evaluate.Promise;
import dev.annex.training.evaluate.TruthFolder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationPageTest {
    private static final Extractor EXTRACTOR = Extractor.create();
    private static final Path SAMPLE = Path.of("").toAbsolutePath().resolveSibling("samples/reports/library");
    private static final Pattern PICTURE = Pattern.compile("src=\"data:image/png;base64,([^\"]+)\"");

    @TempDir
    private Path folder;

    @Test
    void showsAMistakeInAPdfByAPictureOfItsPlace() throws IOException {
        sample("report.pdf", "\"controlRate\": 88.46", "\"controlRate\": 88.47");
        String page = page(Locale.ENGLISH, List.of());
        assertThat(page).contains("/report/baseData/staffing/controlRate", "88.46", "88.47", "page 1, table 1");
        Matcher picture = PICTURE.matcher(page);
        assertThat(picture.find()).isTrue();
        BufferedImage shown =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture.group(1))));
        assertThat(shown.getWidth()).isBetween(200, PlacePicture.WIDEST);
        assertThat(redShare(shown)).isBetween(0.01, 0.3);
        assertThat(picture.find()).as("another picture").isFalse();
    }

    @Test
    void showsAMistakeInAWordFileByItsRow() throws IOException {
        sample("report.docx", "\"controlRate\": 88.46", "\"controlRate\": 88.47");
        assertThat(page(Locale.ENGLISH, List.of()))
                .contains("<blockquote>财政供养人员情况（人） │ 26 │ 23 │ 88.46%</blockquote>")
                .doesNotContain("data:image");
    }

    @Test
    void hasEveryPartInBothLanguages() throws IOException {
        sample("report.docx", "\"controlRate\": 88.46", "\"controlRate\": 88.47");
        Files.copy(SAMPLE.resolve("report.txt"), folder.resolve("a/report.txt"));
        List<Promise> promises = List.of(
                new Promise("digital", 0.999, OptionalDouble.of(0.9975), 12_000, 3, 0.993),
                new Promise("scan-150-poor", 0.999, OptionalDouble.empty(), 400, 0, 0));
        assertThat(page(Locale.SIMPLIFIED_CHINESE, promises))
                .contains("<html lang=\"zh-CN\">", "按格式", "按字段", "置信度是否可信", "可以保证的精确率", "99.3 %", "不能保证")
                .contains("表格结构", "章节分类", "错误最多的文件在前", "<svg", "prefers-color-scheme: dark");
        assertThat(page(Locale.ENGLISH, promises))
                .contains("<html lang=\"en\">", "By Format", "no promise", "Structure of tables", "Roles of sections")
                .doesNotContain("置信度");
    }

    @Test
    void needsNothingElse() throws IOException {
        sample("report.docx", "\"controlRate\": 88.46", "\"controlRate\": 88.47");
        assertThat(page(Locale.ENGLISH, List.of()))
                .doesNotContain("<script", "<link", "http:", "https:", "@import", "url(");
    }

    @Test
    void whatAReportSaysNeverBecomesMarkup() throws IOException {
        Path report = Files.createDirectory(folder.resolve("a\"><img src=x>"));
        Files.writeString(
                report.resolve("report.txt"),
                "某局<script>alert(1)</script>2023年度部门整体支出绩效自评报告\n\n一、部门基本情况\n\n我局编制数10人。\n");
        Files.writeString(
                report.resolve("truth.json"),
                "{\"report\": {\"title\": \"</style><svg onload=alert(2)>\\u0000\\ud800]]>\", \"fiscalYear\": 2023}}");
        String page = page(Locale.ENGLISH, List.of());
        assertThat(page)
                .contains("&lt;script", "&lt;/style&gt;&lt;svg onload=alert(2)&gt;", "&lt;img src=x&gt;")
                .doesNotContain("<script", "<svg onload", "<img src=x", "\u0000");
    }

    @Test
    void picturesAreLimitedInNumberAndSize() {
        PictureAllowance allowance = new PictureAllowance();
        for (int i = 0; i < PictureAllowance.MOST_PICTURES; i++) {
            assertThat(allowance.isLeft()).isTrue();
            allowance.take("");
        }
        assertThat(allowance.isLeft()).isFalse();
        PictureAllowance large = new PictureAllowance();
        large.take("x".repeat((int) PictureAllowance.MOST_CHARACTERS));
        assertThat(large.isLeft()).isFalse();
    }

    @Test
    void aReportWithoutItsFileIsShownWithoutPictures() throws IOException {
        sample("report.pdf", "\"controlRate\": 88.46", "\"controlRate\": 88.47");
        TruthFolder reports = TruthFolder.of(folder).keeping(folder);
        evaluate(reports);
        Files.delete(folder.resolve("a/report.pdf"));
        assertThat(page(evaluate(reports), reports, Locale.ENGLISH, List.of()))
                .contains("88.47", "<blockquote>88.46%</blockquote>")
                .doesNotContain("data:image");
    }

    /** A sample of which the truth says something else than it prints. */
    private void sample(String file, String printed, String said) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("a"));
        Files.copy(SAMPLE.resolve(file), copy.resolve(file));
        String truth = Files.readString(SAMPLE.resolve("truth.json"));
        assertThat(truth).contains(printed);
        Files.writeString(copy.resolve("truth.json"), truth.replace(printed, said));
    }

    private static Evaluation evaluate(TruthFolder reports) throws IOException {
        return new Evaluator(EXTRACTOR, 1, done -> {}).evaluate(reports);
    }

    private String page(Locale language, List<Promise> promises) throws IOException {
        TruthFolder reports = TruthFolder.of(folder);
        return page(evaluate(reports), reports, language, promises);
    }

    private static String page(Evaluation evaluation, TruthFolder reports, Locale language, List<Promise> promises)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EvaluationPage(evaluation, List.of(Grouping.values()), promises, reports, Labels.in(language)).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static double redShare(BufferedImage picture) {
        int red = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                red += (rgb >> 16 & 0xFF) > (rgb >> 8 & 0xFF) + 100 ? 1 : 0;
            }
        }
        return red / (double) (picture.getWidth() * picture.getHeight());
    }
}
