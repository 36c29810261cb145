package dev.annex.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.exchange.Outputs;
import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.RelationalForm;
import dev.annex.exchange.relational.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class XlsxWriterTest {
    @TempDir
    private Path folder;

    private Workbook written(ObjectNode tree, Naming naming, int mostRows) throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (XlsxWriter writer = new XlsxWriter(file, RelationalForm.TABLES, naming, mostRows)) {
            for (Row row : RelationalForm.rows(Outputs.parsed(tree.toString()))) {
                writer.write(row);
            }
        }
        return WorkbookFactory.create(file.toFile(), null, true);
    }

    private Workbook written(ObjectNode tree) throws IOException {
        return written(tree, Naming.NAMES, Integer.MAX_VALUE);
    }

    private static Cell cell(Workbook workbook, String sheet, String column, int row) {
        Sheet found = Objects.requireNonNull(workbook.getSheet(sheet), sheet);
        for (Cell head : found.getRow(0)) {
            if (head.getStringCellValue().equals(column)) {
                return Objects.requireNonNull(found.getRow(row).getCell(head.getColumnIndex()), column);
            }
        }
        throw new AssertionError("no column " + column);
    }

    private static ObjectNode firstRow(ObjectNode tree) {
        return (ObjectNode) tree.at("/report/baseData/expenditure/rows/0");
    }

    @Test
    void numbersAreNumbersThatShowTheirDecimals() throws IOException {
        ObjectNode tree = Outputs.tree("library");
        firstRow(tree)
                .put("previousFinal", new BigDecimal("1234.50"))
                .put("budget", new BigDecimal("-7"))
                .put("final", new BigDecimal("1234567890123456.7"));
        try (Workbook workbook = written(tree)) {
            Cell first = cell(workbook, "expenditure_rows", "previous_final", 1);
            assertThat(first.getNumericCellValue()).isEqualTo(1234.5);
            assertThat(first.getCellStyle().getDataFormatString()).isEqualTo("0.00");
            assertThat(cell(workbook, "expenditure_rows", "budget", 1).getNumericCellValue())
                    .isEqualTo(-7);
            assertThat(cell(workbook, "expenditure_rows", "final", 1).getStringCellValue())
                    .as("more digits than Excel keeps")
                    .isEqualTo("1234567890123456.7");
        }
    }

    @Test
    void wordsAreNeverFormulas() throws IOException {
        ObjectNode tree = Outputs.tree("library");
        firstRow(tree).put("item", "=cmd|' /C calc'!A0");
        ((ObjectNode) tree.path("report")).put("title", "_x0041_\u0001");
        try (Workbook workbook = written(tree)) {
            Cell item = cell(workbook, "expenditure_rows", "item", 1);
            assertThat(item.getCellType()).isEqualTo(CellType.STRING);
            assertThat(item.getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
            assertThat(item.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(workbook, "documents", "title", 1).getStringCellValue())
                    .startsWith("_x0041_");
        }
    }

    @Test
    void longTextIsNotCut() throws IOException {
        String text = new Random(7)
                .ints(20_000, 0, 20_000)
                .mapToObj(i -> "_" + Character.toString(0x4E00 + i) + Character.toString(0x20000 + i))
                .collect(Collectors.joining());
        ObjectNode tree = Outputs.tree("library");
        ((ObjectNode) tree.path("report")).put("title", text);
        try (Workbook workbook = written(tree)) {
            Sheet parts = workbook.getSheet("long_texts");
            String whole = IntStream.rangeClosed(1, parts.getLastRowNum())
                    .filter(row -> cell(workbook, "long_texts", "table", row)
                            .getStringCellValue()
                            .equals("documents"))
                    .mapToObj(row -> cell(workbook, "long_texts", "text", row).getStringCellValue())
                    .collect(Collectors.joining());
            assertThat(whole).isEqualTo(text);
            assertThat(cell(workbook, "documents", "title", 1).getStringCellValue())
                    .startsWith(text.substring(0, 1000))
                    .endsWith("见工作表“long_texts”）");
        }
    }

    @Test
    void doubtfulCellsAreColouredAndSayWhy() throws IOException {
        ObjectNode tree = Outputs.tree("library");
        ((ObjectNode) tree.path("evidence").path("/report/baseData/expenditure/rows/0/final"))
                .put("confidence", 0.5)
                .put("note", "字迹模糊");
        try (Workbook workbook = written(tree)) {
            Cell doubtful = cell(workbook, "expenditure_rows", "final", 1);
            assertThat(doubtful.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(doubtful.getCellComment().getString().getString()).isEqualTo("置信度 0.5：字迹模糊");
            Cell sure = cell(workbook, "expenditure_rows", "budget", 1);
            assertThat(sure.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(sure.getCellComment()).isNull();
        }
    }

    @Test
    void failedChecksHaveASheetWithTheirReport() throws IOException {
        ObjectNode tree = Outputs.tree("library");
        ((ObjectNode) tree.at("/checks/0")).put("status", "failed").put("message", "算错了");
        try (Workbook workbook = written(tree)) {
            assertThat(cell(workbook, "failed_checks", "message", 1).getStringCellValue())
                    .isEqualTo("算错了");
            assertThat(cell(workbook, "failed_checks", "file_name", 1).getStringCellValue())
                    .isEqualTo(Outputs.of("library").source().fileName());
        }
    }

    @Test
    void rowsGoOnOnFurtherSheets() throws IOException {
        try (Workbook workbook = written(Outputs.tree("library"), Naming.TITLES, 10)) {
            List<String> names = IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetName)
                    .toList();
            assertThat(names)
                    .contains("字段与依据", "字段与依据 (2)", "字段与依据 (3)", "数据字典")
                    .doesNotHaveDuplicates();
            int rows = names.stream()
                    .filter(name -> name.startsWith("字段与依据"))
                    .mapToInt(name -> workbook.getSheet(name).getLastRowNum())
                    .sum();
            assertThat(rows).isEqualTo(Outputs.of("library").evidence().size());
        }
    }
}
