package dev.annex.extractor.form;

import dev.annex.model.report.FundTable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How fund tables are recognised by their titles, and which of their columns are not amounts.
 *
 * @param titles words of the title of each kind
 * @param itemColumns headers of the column that names the rows
 * @param textColumns headers of columns whose digits are codes, not amounts
 * @param serialColumns headers of columns that only count the rows
 */
record FundTableDefinition(List<Title> titles, Labels itemColumns, Labels textColumns, Labels serialColumns) {

    /**
     * The title of one kind of fund table.
     *
     * @param kind which fund
     * @param name its usual Chinese title
     * @param all words that it holds all of
     * @param any words that it holds at least one of
     * @param none words that it holds none of
     */
    record Title(FundTable.Kind kind, String name, List<String> all, List<String> any, List<String> none) {
        /** The table, for people. */
        FormCatalog.KnownForm known() {
            return new FormCatalog.KnownForm("fundTables", name, List.of(name));
        }

        boolean matches(String folded) {
            return all.stream().allMatch(folded::contains)
                    && any.stream().anyMatch(folded::contains)
                    && none.stream().noneMatch(folded::contains);
        }
    }

    FundTableDefinition {
        Objects.requireNonNull(titles, "“titles” is missing");
        Objects.requireNonNull(itemColumns, "“itemColumns” is missing");
        Objects.requireNonNull(textColumns, "“textColumns” is missing");
        Objects.requireNonNull(serialColumns, "“serialColumns” is missing");
        titles = List.copyOf(titles);
    }

    Optional<FundTable.Kind> kindOf(String title) {
        String folded = LabelKey.fold(title);
        return titles.stream()
                .filter(known -> known.matches(folded))
                .map(Title::kind)
                .findFirst();
    }
}
