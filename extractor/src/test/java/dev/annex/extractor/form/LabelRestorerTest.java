package dev.annex.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.model.evidence.Box;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels misread by a recogniser, in the forms of many offices. */
class LabelRestorerTest {
    private static final FormCatalog CATALOG = FormCatalog.builtIn();
    private static final FormReader READER = new FormReader(CATALOG);
    private static final LabelRestorer RESTORER =
            new LabelRestorer(CATALOG, SignatureReader.builtIn().labels());
    private static final Set<String> LABELS =
            KnownLabel.of(CATALOG, List.of()).stream().map(KnownLabel::wording).collect(Collectors.toSet());

    /** The shares that were measured, less one report. */
    @ParameterizedTest
    @CsvSource({"0.01, 0.84", "0.03, 0.65", "0.05, 0.44"})
    void misreadLabelsLeaveMostReportsAsTheyAre(double rate, double share) throws Exception {
        int same = 0;
        int all = 0;
        for (Document document : variants()) {
            Set<Place> labels = labels(document);
            Document misread = new Slips(all, rate, labels::contains, true).of(document);
            same += report(misread).equals(report(new Slips(all, 0, place -> false, true).of(document))) ? 1 : 0;
            all++;
        }
        assertThat((double) same / all).isGreaterThanOrEqualTo(share);
    }

    @Test
    void doubtAloneChangesNoWord() throws Exception {
        long seed = 0;
        for (Document document : variants()) {
            Document doubtful = new Slips(seed++, 0.3, place -> true, false).of(document);
            Document sure = new Slips(seed, 0, place -> false, true).of(document);
            assertThat(report(doubtful)).isEqualTo(report(sure));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "经费控制情况（万元！, 经费控制情况（万元）",
        "项目资金万元, 项目资金（万元）",
        "部门（单位：名称, 部门（单位）名称",
    })
    void readsHalfARemarkAsPartOfTheLabel(String read, String printed) {
        assertThat(RESTORER.label(cell(read), label -> true)).hasValue(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目资金元）", "年度预算申请元！", "产出指标（50分"})
    void supposesNoUnitThatMayLackItsTenThousand(String read) {
        assertThat(RESTORER.label(cell(read), label -> true).filter(label -> label.contains("（元）")))
                .isEmpty();
    }

    @Test
    void headersOfLevelsCountFromOne() {
        Cell first = cell("-级指标");
        Cell second = cell("级指标");
        Cell third = cell("三级指标");

        assertThat(LevelHeaders.counted(List.of(cell("绩效指标"), first, second, third, cell("分值"))))
                .containsExactly(Map.entry(first, "一级指标"), Map.entry(second, "二级指标"));
        assertThat(LevelHeaders.counted(List.of(second, cell("四级指标")))).isEmpty();
        assertThat(LevelHeaders.counted(List.of(second, cell("分值")))).isEmpty();
    }

    private static Cell cell(String text) {
        Places places = new Places();
        places.nextTable();
        List<Glyph> glyphs = Stream.of(text.split(""))
                .map(sign -> new Glyph(
                        sign, new Box(0, 0, 10, 10), "", 10, 0, false, Optional.of(Recognition.by(0.9, List.of()))))
                .toList();
        Paragraph words = new Paragraph(text, Paragraph.Kind.BODY, Style.PLAIN, places.nextParagraph(), glyphs);
        return new Cell(0, 0, 1, 1, List.of(words), new Place.OfCell(1, 1, 1, Optional.empty(), Optional.empty()));
    }

    @Test
    void leavesDigitalDocumentsAlone() throws Exception {
        for (Document document : variants()) {
            assertThat(RESTORER.restore(document)).isEqualTo(document);
        }
    }

    private static List<String> report(Document document) {
        Account account = new Account();
        return FormLines.of(READER.read(document, account), document, account).stream()
                .filter(line -> !line.matches("(?:label|unmapped|value|prose)[^=]*= .*"))
                .toList();
    }

    /** The cells that hold a label of a form and nothing else. */
    private static Set<Place> labels(Document document) {
        Account account = new Account();
        READER.read(document, account);
        Set<Place> places = new HashSet<>();
        document.blocks().stream()
                .filter(Grid.class::isInstance)
                .flatMap(grid -> ((Grid) grid).cells().stream())
                .filter(LabelRestorerTest::isLabel)
                .map(Cell::place)
                .forEach(places::add);
        return places;
    }

    private static boolean isLabel(Cell cell) {
        LabelKey key = LabelKey.of(cell.text(), java.util.Optional.empty());
        return LABELS.contains(key.whole()) || LABELS.contains(key.bare());
    }

    private static List<Document> variants() throws Exception {
        Path folder = Path.of(Objects.requireNonNull(LabelRestorerTest.class.getResource("variants"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(LabelRestorerTest::parse)
                    .toList();
        }
    }

    private static Document parse(Path file) {
        try {
            return DocumentText.parse(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
