package dev.annex.extractor.write;

import dev.annex.extractor.table.ListedCell;
import dev.annex.extractor.table.ListedTable;
import dev.annex.extractor.table.TableListing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables as an Excel workbook, one sheet each, named by number and title. Merged cells are merged. Plain numbers are numbers
 * that look as they were printed, everything else is text: no formula comes out of a file.
 *
 * <p>The same tables give the same bytes. A text beyond the 32,767 characters of an Excel cell is cut there.
 */
public final class TablesXlsx {
    private static final SpreadsheetVersion EXCEL = SpreadsheetVersion.EXCEL2007;
    private static final String NO_TABLES = "无表格";

    /** The earliest time that a zip can say: files of the same content are the same. */
    private static final LocalDateTime ZIPPED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TablesXlsx() {}

    /**
     * A listing as a workbook.
     *
     * @throws IOException if a table has more rows or columns than a sheet of Excel
     */
    public static byte[] toBytes(TableListing listing) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
            XlsxCells cells = new XlsxCells(workbook);
            int number = 0;
            for (ListedTable table : listing.tables()) {
                number++;
                String name = number + table.title().map(title -> " " + title).orElse("");
                write(table, workbook.createSheet(WorkbookUtil.createSafeSheetName(name)), cells);
            }
            if (listing.tables().isEmpty()) {
                workbook.createSheet(NO_TABLES);
            }
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            workbook.write(packed);
            return repacked(packed.toByteArray());
        }
    }

    private static void write(ListedTable table, XSSFSheet sheet, XlsxCells cells) throws IOException {
        if (table.rowCount() > EXCEL.getMaxRows() || table.columnCount() > EXCEL.getMaxColumns()) {
            throw new IOException("a table of " + table.rowCount() + " × " + table.columnCount()
                    + " does not fit into a sheet of Excel");
        }
        List<List<ListedCell>> rows = table.cellsByRow();
        for (int number = 0; number < rows.size(); number++) {
            XSSFRow row = sheet.createRow(number);
            for (ListedCell cell : rows.get(number)) {
                cells.write(cell.text(), row.createCell(cell.col()));
                if (cell.isMerged()) {
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(
                            cell.row(), cell.row() + cell.rowspan() - 1, cell.col(), cell.col() + cell.colspan() - 1));
                }
            }
        }
    }

    /** The same zip with a fixed time, which the library takes from the clock. */
    private static byte[] repacked(byte[] packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length);
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(ZIPPED);
                zip.putNextEntry(fixed);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
