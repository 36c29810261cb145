package dev.annex.extractor.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.table.ListedCell;
import dev.annex.extractor.table.ListedTable;
import dev.annex.extractor.table.TableListing;
import dev.annex.model.evidence.Box;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesWritersTest {
    /** Two rows; the first cell reaches over both, the place below the last is in no cell. */
    private static final ListedTable MERGED = table(
            Optional.of("一、收支表"),
            new ListedCell(0, 0, 2, 1, "项目", Optional.of(new Box(10.5, 20, 30, 40))),
            cell(0, 1, 1, 2, "金额"),
            cell(1, 1, 1, 1, "-5"));

    @Test
    void jsonHasOneLinePerCell() {
        ListedTable placed =
                new ListedTable(Optional.of(2), MERGED.title(), Optional.of(new Box(1, 2, 3, 4)), MERGED.cells());
        assertThat(json(placed, table(Optional.empty()))).isEqualTo("""
                        {
                          "file": "a.docx",
                          "tables": [
                            {
                              "page": 2,
                              "title": "一、收支表",
                              "box": [1.0, 2.0, 3.0, 4.0],
                              "cells": [
                                {"row": 0, "col": 0, "rowspan": 2, "colspan": 1, "text": "项目", "box": [10.5, 20.0, 30.0, 40.0]},
                                {"row": 0, "col": 1, "rowspan": 1, "colspan": 2, "text": "金额", "box": null},
                                {"row": 1, "col": 1, "rowspan": 1, "colspan": 1, "text": "-5", "box": null}
                              ]
                            },
                            {
                              "page": null,
                              "title": null,
                              "box": null,
                              "cells": []
                            }
                          ]
                        }
                        """);
        assertThat(json()).isEqualTo("{\n  \"file\": \"a.docx\",\n  \"tables\": []\n}\n");
    }

    @Test
    void csvPutsAMergedTextInItsFirstPlace() {
        assertThat(new String(TablesCsv.toBytes(MERGED), UTF_8)).isEqualTo("\uFEFF项目,金额,\r\n\"\",-5,\r\n");
    }

    @Test
    void csvOfSeveralTablesHasAnEmptyLineBetweenThem() {
        ListedTable one = table(Optional.empty(), cell(0, 0, 1, 1, "甲"));
        assertThat(new String(TablesCsv.toBytes(new TableListing("a", List.of(one, one))), UTF_8))
                .isEqualTo("甲\r\n\r\n甲\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "＝1+1", " =1", "\n=1", "-a", "--1", "\t=1"})
    void noTextBecomesAFormula(String text) throws IOException {
        assertThat(csv(text)).startsWith("'" + text.substring(0, 1));
        XSSFCell cell = xlsx(text);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+5", "-5.20%", "-1,234.5", "-", "——", "5-3", "a=b"})
    void whatOnlyLooksLikeOneStaysAsItIs(String text) {
        assertThat(csv(text)).isEqualTo(text);
    }

    @Test
    void csvQuotesWhatWouldBreakTheLine() {
        ListedTable table = table(Optional.empty(), cell(0, 0, 1, 1, "甲,\"乙\"\n丙"));
        assertThat(new String(TablesCsv.toBytes(table), UTF_8)).isEqualTo("\uFEFF\"甲,\"\"乙\"\"\n丙\"\r\n");
    }

    @Test
    void htmlHasSpansAndFillsPlacesInNoCell() {
        assertThat(html(MERGED)).contains("""
                        <table>
                        <caption>一、收支表</caption>
                        <tr><td rowspan="2">项目</td><td colspan="2">金额</td></tr>
                        <tr><td>-5</td><td></td></tr>
                        </table>
                        """);
    }

    @Test
    void nothingInAFileBecomesMarkup() {
        String hostile = "</td></table><script>alert(1)</script><!-- & \" ]]> \u0000\u0008\uFFFE";
        String page = html(table(Optional.of(hostile), cell(0, 0, 1, 1, hostile)));
        assertThat(page)
                .doesNotContain("<script", "<!-- ", "\u0000", "\u0008", "\uFFFE")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(page.split("</table>", -1)).hasSize(2);
    }

    @Test
    void aWorkbookHasASheetPerTableWithItsMergedCells() throws IOException {
        try (XSSFWorkbook workbook = workbook(MERGED, table(Optional.of("[2]/*?:\\" + "长".repeat(40))))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetName(1)).startsWith("2 ").hasSize(31);
            XSSFSheet sheet = workbook.getSheet("1 一、收支表");
            assertThat(sheet.getMergedRegions())
                    .containsExactlyInAnyOrder(new CellRangeAddress(0, 1, 0, 0), new CellRangeAddress(0, 0, 1, 2));
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("项目");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(-5);
        }
    }

    @Test
    void aWorkbookWithoutTablesCanBeOpened() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            assertThat(workbook.getSheetName(0)).isEqualTo("无表格");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "12.30, 12.3, 0.00",
        "0, 0, 0",
        "'-1,234.5', -1234.5, '#,##0.0'",
        "2023, 2023, 0",
        "123456789012345, 123456789012345, 0"
    })
    void plainNumbersAreNumbersThatLookAsPrinted(String text, double value, String format) throws IOException {
        XSSFCell cell = xlsx(text);
        assertThat(cell.getNumericCellValue()).isEqualTo(value);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "001",
                "12%",
                "1,23",
                "1.",
                ".5",
                "1e5",
                "+5",
                "10人",
                "１２",
                "1234567890123456",
                "1,2345",
                "-",
                "_x0041_"
            })
    void whateverElseIsText(String text) throws IOException {
        XSSFCell cell = xlsx(text);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void aTextThatExcelDoesNotHoldIsCut() throws IOException {
        assertThat(xlsx("字".repeat(32_768)).getStringCellValue()).hasSize(32_767);
    }

    @Test
    void aTableThatExcelDoesNotHoldIsNamed() {
        assertThatThrownBy(() -> TablesXlsx.toBytes(listing(table(Optional.empty(), cell(0, 0, 1, 16_385, "")))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("1 × 16385");
    }

    @Test
    void aWorkbookDoesNotTellWhenItWasWritten() throws IOException {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(TablesXlsx.toBytes(listing(MERGED))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
                assertThat(new String(zip.readAllBytes(), UTF_8)).doesNotContain("dcterms:created", "dcterms:modified");
            }
        }
        assertThat(entries).isPositive();
    }

    private static String json(ListedTable... tables) {
        return new String(TablesJson.toBytes(listing(tables)), UTF_8);
    }

    private static String html(ListedTable... tables) {
        return new String(TablesHtml.toBytes(listing(tables)), UTF_8);
    }

    /** A text as the only cell of a CSV, without quotes. */
    private static String csv(String text) {
        String csv = new String(TablesCsv.toBytes(listing(table(Optional.empty(), cell(0, 0, 1, 1, text)))), UTF_8);
        String line = csv.substring(0, csv.length() - 2);
        return line.startsWith("\"") ? line.substring(1, line.length() - 1) : line;
    }

    private static XSSFCell xlsx(String text) throws IOException {
        try (XSSFWorkbook workbook = workbook(table(Optional.empty(), cell(0, 0, 1, 1, text)))) {
            return workbook.getSheetAt(0).getRow(0).getCell(0);
        }
    }

    private static XSSFWorkbook workbook(ListedTable... tables) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(TablesXlsx.toBytes(listing(tables))));
    }

    private static TableListing listing(ListedTable... tables) {
        return new TableListing("a.docx", List.of(tables));
    }

    private static ListedTable table(Optional<String> title, ListedCell... cells) {
        return new ListedTable(Optional.empty(), title, Optional.empty(), List.of(cells));
    }

    private static ListedCell cell(int row, int col, int rowspan, int colspan, String text) {
        return new ListedCell(row, col, rowspan, colspan, text, Optional.empty());
    }
}
