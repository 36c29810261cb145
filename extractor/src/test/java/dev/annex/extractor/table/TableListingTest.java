package dev.annex.extractor.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.document.Style.Alignment;
import dev.annex.model.Source;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableListingTest {
    private final Places places = new Places();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "项目支出绩效自评表                       | 项目支出绩效自评表",
                "绩效自评表（2023年度）                   | 绩效自评表（2023年度）",
                "附件1：预算执行情况                      | 附件1：预算执行情况",
                "附件1/基础数据表/单位：万元              | 基础数据表",
                "绩效自评表/公开14表/部门：某局           | 绩效自评表",
                "附件2/部门：某局                         | 附件2",
                "收支明细/某局/2023年4月1日/单位：万元    | 收支明细",
                "收支明细/某局/甲/2023年4月1日/单位：万元 | -",
                "绩效自评表/下面说明资金的来源。          | -",
                "^2023年某项目资金安排                    | 2023年某项目资金安排",
                "^（2023年度）                            | -",
                "^资金已全部到位。                        | -",
                "2023年某项目资金安排                     | -",
                "表1反映了资金的来源，见下                | 表1反映了资金的来源，见下",
                "Table 3. Passengers by country, 2010.    | Table 3. Passengers by country, 2010.",
                "Table A.1 Countries                      | Table A.1 Countries",
                "Tables are dull.                         | -",
            })
    void theTitleIsTheNearestLineThatLooksLikeOne(String above, String title) {
        List<Block> blocks = new ArrayList<>();
        for (String line : above.split("/")) {
            blocks.add(line.startsWith("^") ? centred(line.substring(1)) : plain(line));
        }
        blocks.add(plain("　"));
        blocks.add(grid(List.of()));
        assertThat(listing(blocks).tables())
                .singleElement()
                .extracting(ListedTable::title)
                .isEqualTo(Optional.ofNullable(title));
    }

    @Test
    void aLineAsLongAsProseIsNoTitle() {
        String longest = "表".repeat(70);
        assertThat(titleBelow(longest)).contains(longest);
        assertThat(titleBelow(longest + "表")).isEmpty();
        String caption = "Table 1 " + "x".repeat(192);
        assertThat(titleBelow(caption)).contains(caption);
        assertThat(titleBelow(caption + "x")).isEmpty();
    }

    @Test
    void theTitleOfAnotherTableIsNotTaken() {
        List<ListedTable> tables = listing(List.of(plain("甲表"), grid(List.of()), plain("　"), grid(List.of())))
                .tables();
        assertThat(tables).extracting(ListedTable::title).containsExactly(Optional.of("甲表"), Optional.empty());
    }

    @Test
    void runningHeadsAndFootnotesAreNoTitles() {
        Paragraph head = new Paragraph("收支表", Paragraph.Kind.RUNNING, Style.PLAIN, places.nextParagraph());
        assertThat(listing(List.of(head, grid(List.of()))).tables())
                .singleElement()
                .extracting(ListedTable::title)
                .isEqualTo(Optional.empty());
    }

    @Test
    void aTableWithinACellFollowsItsParent() {
        Grid inner = grid(List.of(plain("里")));
        Grid outer = grid(List.of(plain("外"), plain("里面的表"), inner));
        Grid next = grid(List.of(plain("后")));
        List<ListedTable> tables = listing(List.of(outer, next)).tables();
        assertThat(tables).extracting(table -> table.cells().get(0).text()).containsExactly("外\n里面的表", "里", "后");
        assertThat(tables.get(1).title()).contains("里面的表");
    }

    @Test
    void cellsKeepTheirSpansTheirLinesAndTheirBoxes() {
        Optional<Box> box = Optional.of(new Box(1, 2, 3, 4));
        Place.OfTable table = new Place.OfTable(1, Optional.of(5), Optional.of(new Box(0, 0, 9, 9)));
        Place.OfCell place = new Place.OfCell(1, 2, 1, Optional.of(5), box);
        Cell cell = new Cell(1, 0, 2, 3, List.of(plain(" 甲\n\n"), plain("　"), plain("乙　")), place);
        ListedTable listed = listing(List.of(new Grid(3, 4, List.of(cell), true, table)))
                .tables()
                .get(0);
        assertThat(listed.page()).contains(5);
        assertThat(listed.box()).contains(new Box(0, 0, 9, 9));
        assertThat(listed.cells()).containsExactly(new ListedCell(1, 0, 2, 3, "甲\n乙", box));
        assertThat(listed.cellsByRow()).containsExactly(List.of(), listed.cells(), List.of());
    }

    private Optional<String> titleBelow(String line) {
        return listing(List.of(plain(line), grid(List.of()))).tables().get(0).title();
    }

    private static TableListing listing(List<Block> blocks) {
        return TableListing.of("a.docx", new Document(blocks, Optional.empty(), Source.Content.DIGITAL, List.of()));
    }

    private Grid grid(List<Block> blocks) {
        Place.OfTable table = places.nextTable();
        return new Grid(1, 1, List.of(new Cell(0, 0, 1, 1, blocks, Places.cell(table, 0, 0))), true, table);
    }

    private Paragraph plain(String text) {
        return Paragraph.plain(text, places.nextParagraph());
    }

    private Paragraph centred(String text) {
        Style style = new Style(Alignment.CENTER, 0, 0, false, 0, false);
        return new Paragraph(text, Paragraph.Kind.BODY, style, places.nextParagraph());
    }
}
