package dev.annex.extractor.form;

import java.util.ArrayList;
import java.util.List;

/**
 * One wording of one label.
 *
 * @param wording folded as {@link LabelKey} folds labels
 * @param kind where such labels stand
 * @param region of the label; empty where it is of no region
 * @param meaning equal for the wordings of one label
 */
record KnownLabel(String wording, Kind kind, String region, String meaning) {

    /** Where a label stands. */
    enum Kind {
        TITLE,
        COLUMN,
        /** At the left of rows. */
        LEFT,
        /** The name of a level of indicators. */
        LEVEL,
        /** Beside or before its value. */
        PAIR,
        SIGNATURE
    }

    /** Every label of the forms of a catalog, and those of signature lines. */
    static List<KnownLabel> of(FormCatalog catalog, List<String> signature) {
        List<KnownLabel> known = new ArrayList<>();
        for (RegionDefinition region : catalog.regions()) {
            add(known, region.headings(), Kind.LEFT, region.id(), "heading");
            region.unit()
                    .ifPresent(path -> region.headings().wordings().forEach(heading -> {
                        for (String unit : List.of("万元", "元")) {
                            known.add(new KnownLabel(
                                    heading + "(" + unit + ")", Kind.LEFT, region.id(), region.id() + unit));
                        }
                    }));
            add(known, region.total(), Kind.LEFT, region.id(), "total");
            region.item()
                    .ifPresent(item -> item.codes()
                            .forEach(code -> add(known, code.labels(), Kind.LEFT, region.id(), code.code())));
            for (ColumnDefinition column : region.columns()) {
                add(known, column.labels(), Kind.COLUMN, region.id(), column.field());
                column.names()
                        .wordings()
                        .forEach(name -> known.add(new KnownLabel(name, Kind.LEVEL, region.id(), name)));
            }
        }
        for (FormDefinition form : catalog.forms()) {
            add(known, form.titles(), Kind.TITLE, "", form.id());
            form.pairs().forEach(pair -> add(known, pair.labels(), Kind.PAIR, "", pair.field()));
            form.lists().forEach(list -> {
                add(known, list.labels(), Kind.PAIR, "", list.into());
                list.codes().forEach(code -> add(known, code.labels(), Kind.PAIR, "", list.into() + code.code()));
            });
            form.otherLabels().wordings().forEach(other -> known.add(new KnownLabel(other, Kind.PAIR, "", other)));
        }
        signature.forEach(label -> known.add(new KnownLabel(label, Kind.SIGNATURE, "", label)));
        return known.stream().distinct().toList();
    }

    private static void add(List<KnownLabel> known, Labels labels, Kind kind, String region, String meaning) {
        labels.wordings().forEach(wording -> known.add(new KnownLabel(wording, kind, region, region + "/" + meaning)));
    }
}
