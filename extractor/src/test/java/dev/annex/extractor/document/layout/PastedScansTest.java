package dev.annex.extractor.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Picture;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.word.DocxReader;
import dev.annex.extractor.ocr.PictureReader;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.model.Source.Content;
import dev.annex.model.finding.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class PastedScansTest {

    @Test
    void whatAScanSaysStandsWhereItStood() throws Exception {
        Document document = read(word -> {
            word.createParagraph().createRun().setText("附件1");
            picture(word.createParagraph(), ScannedSheet.table().file("png"), 300, 120);
            word.createParagraph().createRun().setText("以上为附表。");
            word.createTable(1, 2).getRow(0).getCell(0).setText("甲");
        });
        assertThat(document.content()).isEqualTo(Content.MIXED);
        assertThat(document.pageCount()).isEmpty();
        List<Block> filled = document.blocks().stream()
                .filter(block -> !(block instanceof Paragraph paragraph && paragraph.isBlank()))
                .toList();
        assertThat(filled).hasSize(4);
        Grid scan = (Grid) filled.get(1);
        assertThat(scan.cells())
                .extracting(Cell::text)
                .containsExactly("项目", "预算数", "决算数", "基本支出", "193.51", "187.20", "项目支出", "68.15", "60.00");
        assertThat(scan.place().table()).isEqualTo(1);
        assertThat(((Grid) filled.get(3)).place().table()).isEqualTo(2);
        assertThat(scan.place().page()).isEmpty();
        assertThat(scan.place().box()).isEmpty();
        assertThat(scan.cells().get(4).recognized().get(0).recognition().map(Recognition::notes))
                .contains(List.of("读自图片 word/media/image1.png"));
        assertThat(places(document.blocks())).doesNotHaveDuplicates();
    }

    @Test
    void aWordFileOfNothingButScansIsScanned() throws Exception {
        Document document = read(word -> {
            picture(
                    word.createParagraph(),
                    new ScannedSheet(300, 60).text("部门整体支出绩效自评报告", 20, 36, 14).file("jpeg"),
                    400,
                    80);
            picture(word.createParagraph(), ScannedSheet.table().file("png"), 400, 160);
        });
        assertThat(document.content()).isEqualTo(Content.SCANNED);
        assertThat(texts(document.blocks())).containsExactly("部门整体支出绩效自评报告");
        assertThat(document.blocks()).filteredOn(Grid.class::isInstance).hasSize(1);
        assertThat(places(document.blocks())).doesNotHaveDuplicates();
    }

    @Test
    void aScanWithinACellIsTextOfTheCell() throws Exception {
        Document document = read(word -> {
            XWPFTable table = word.createTable(1, 1);
            picture(
                    table.getRow(0).getCell(0).addParagraph(),
                    new ScannedSheet(300, 60).text("二、部门整体支出情况", 20, 36, 12).file("png"),
                    300,
                    60);
        });
        Grid table = (Grid) document.blocks().get(0);
        assertThat(table.at(0, 0).orElseThrow().text().strip()).isEqualTo("二、部门整体支出情况");
    }

    @Test
    void smallPicturesPhotographsAndBrokenOnesStayPictures() throws Exception {
        byte[] scan = ScannedSheet.table().file("png");
        Document document = read(word -> {
            word.createParagraph().createRun().setText("正文。");
            picture(word.createParagraph(), scan, 100, 40);
            picture(
                    word.createParagraph(),
                    new ScannedSheet(300, 120).block(40, 30, 200, 60).file("png"),
                    300,
                    120);
            picture(word.createParagraph(), Arrays.copyOf(scan, 100), 300, 120);
        });
        assertThat(document.blocks().stream().filter(Picture.class::isInstance)).hasSize(3);
        assertThat(document.content()).isEqualTo(Content.DIGITAL);
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly("pictureDamaged");
        assertThat(document.diagnostics().get(0).message()).contains("word/media/image");
    }

    @Test
    void morePicturesThanAnyReportHasAreLeftOut() throws Exception {
        byte[] dot = new ScannedSheet(2, 2).file("png");
        Document document = read(word -> {
            word.createParagraph().createRun().setText("正文。");
            for (int i = 0; i < ScanInsertion.MOST_PICTURES + 5; i++) {
                picture(word.createParagraph(), dot, 0, 0);
            }
        });
        assertThat(document.diagnostics()).singleElement().satisfies(left -> {
            assertThat(left.code()).isEqualTo("tooManyPictures");
            assertThat(left.message()).contains("其余 5 幅");
        });
    }

    private interface Writing {
        void write(XWPFDocument word) throws Exception;
    }

    private static void picture(XWPFParagraph paragraph, byte[] file, int width, int height) throws Exception {
        paragraph
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(file),
                        org.apache.poi.xwpf.usermodel.Document.PICTURE_TYPE_PNG,
                        "scan.png",
                        Units.toEMU(width),
                        Units.toEMU(height));
    }

    private static Document read(Writing writing) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            writing.write(word);
            word.write(file);
        }
        return new DocxReader(new PastedScans(new PictureReader()))
                .read(new SourceFile("报告.docx", file.toByteArray()), Limits.DEFAULT)
                .orElseThrow();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Paragraph paragraph && !paragraph.isBlank())
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static List<Place> places(List<Block> blocks) {
        List<Place> places = new ArrayList<>();
        for (Block block : blocks) {
            places.add(block.place());
            if (block instanceof Grid grid) {
                for (Cell cell : grid.cells()) {
                    places.add(cell.place());
                    places.addAll(places(cell.blocks().stream()
                            .filter(Grid.class::isInstance)
                            .toList()));
                }
            }
        }
        return places;
    }
}
