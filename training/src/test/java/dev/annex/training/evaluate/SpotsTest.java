package dev.annex.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.table.ListedCell;
import dev.annex.extractor.table.ListedTable;
import dev.annex.extractor.table.TableListing;
import dev.annex.model.evidence.Box;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpotsTest {
    private static final JsonNode EVIDENCE = JsonMapper.shared().readTree("""
            {"/report/fiscalYear": {"text": "2023", "page": 1, "box": [1, 2, 3, 4]},
             "/report/projectEvaluations/1/total/score": {"text": "95", "table": 1, "row": 2, "column": 2},
             "/report/broken": {"text": "x", "page": "one", "box": [9, 9, 1, 1]}}""");

    @Test
    void aPlaceOnAPageHasItsBox() {
        Spot spot = spots(Optional.empty()).of("/report/fiscalYear").orElseThrow();
        assertThat(spot.page()).contains(1);
        assertThat(spot.box()).contains(new Box(1, 2, 3, 4));
        assertThat(spot.words()).isEqualTo("2023");
        assertThat(spot.neighbour()).isFalse();
    }

    @Test
    void aPlaceInAWordFileIsShownByItsRow() {
        TableListing tables = new TableListing(
                "report.docx",
                List.of(new ListedTable(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(cell(0, 0, 2, "总分"), cell(0, 1, 1, "100"), cell(1, 1, 1, "95"), cell(1, 2, 1, "")))));
        assertThat(spots(Optional.of(tables))
                        .of("/report/projectEvaluations/1/total/score")
                        .map(Spot::words))
                .contains("总分 │ 95");
    }

    @Test
    void aValueThatWasNotReadHasThePlaceOfOneBesideIt() {
        Spot spot = spots(Optional.empty())
                .of("/report/projectEvaluations/1/total/weight")
                .orElseThrow();
        assertThat(spot.words()).isEqualTo("95");
        assertThat(spot.neighbour()).isTrue();
        assertThat(spots(Optional.empty()).of("/report/projectEvaluations/-/total/weight"))
                .isEmpty();
        assertThat(spots(Optional.empty()).of("/report/department")).isEmpty();
    }

    @Test
    void evidenceThatMakesNoSenseGivesNoPlace() {
        Spot spot = spots(Optional.empty()).of("/report/broken").orElseThrow();
        assertThat(spot.page()).isEmpty();
        assertThat(spot.box()).isEmpty();
        assertThat(new Spots(JsonMapper.shared().nullNode(), Optional.empty()).of("/report/x/y"))
                .isEmpty();
    }

    private static Spots spots(Optional<TableListing> tables) {
        return new Spots(EVIDENCE, tables);
    }

    private static ListedCell cell(int row, int column, int rowspan, String text) {
        return new ListedCell(row, column, rowspan, 1, text, Optional.empty());
    }
}
