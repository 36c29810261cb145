package dev.annex.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.layout.ReportLayout;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedCell;
import dev.annex.samples.print.PrintedReport;
import dev.annex.samples.print.PrintedTable;
import dev.annex.samples.random.RandomReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class GeneratedReportsTest {
    static LongStream seeds() {
        return LongStream.range(0, 24);
    }

    private static PrintedReport printed(long seed) {
        Dress dress = Dresses.of(seed);
        return ReportLayout.lay(RandomReport.of(seed, dress).report(), dress);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameSeedGivesTheSameBytes(long seed) {
        for (Format format : List.of(Format.DOCX, Format.DOC, Format.TXT)) {
            assertThat(format.print(printed(seed))).isEqualTo(format.print(printed(seed)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTableOfTheDocxHasTheSpansOfThePrintedOne(long seed) throws IOException {
        PrintedReport report = printed(seed);
        List<String> wanted = new ArrayList<>();
        report.blocks().forEach(block -> spans(block, wanted));
        List<String> got = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Format.DOCX.print(report)))) {
            document.getTables().forEach(table -> spans(table, got));
        }
        assertThat(got).isEqualTo(wanted);
    }

    /** Each cell as its row, its first column, how many columns it spans and whether it goes on from the row above. */
    private static void spans(PrintedBlock block, List<String> spans) {
        if (block instanceof PrintedTable table) {
            for (int row = 0; row < table.rows(); row++) {
                for (PrintedCell cell : table.row(row)) {
                    spans.add(row + "," + cell.column() + "," + cell.columnSpan() + "," + (row > cell.row()));
                    if (row == cell.row()) {
                        cell.blocks().forEach(inner -> spans(inner, spans));
                    }
                }
            }
        }
    }

    private static void spans(XWPFTable table, List<String> spans) {
        int row = 0;
        for (CTRow written : table.getCTTbl().getTrList()) {
            int column = 0;
            for (CTTc cell : written.getTcList()) {
                int span = cell.getTcPr().isSetGridSpan()
                        ? cell.getTcPr().getGridSpan().getVal().intValue()
                        : 1;
                boolean goesOn = cell.getTcPr().isSetVMerge()
                        && cell.getTcPr().getVMerge().getVal() == STMerge.CONTINUE;
                spans.add(row + "," + column + "," + span + "," + goesOn);
                cell.getTblList().forEach(inner -> spans(new XWPFTable(inner, table.getBody()), spans));
                column += span;
            }
            row++;
        }
    }
}
