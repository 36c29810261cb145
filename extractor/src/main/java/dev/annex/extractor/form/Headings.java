package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.List;
import java.util.Optional;

/** Reads the labels beside a header, which hold the unit of a region and sometimes a weight: 预算执行情况（20分）. */
final class Headings {
    private final Header header;
    private final List<RegionDefinition> regions;
    private final Field.Struct record;
    private final Account account;

    Headings(Header header, List<RegionDefinition> regions, Field.Struct record, Account account) {
        this.header = header;
        this.regions = regions;
        this.record = record;
        this.account = account;
    }

    void read() {
        int first = header.columns().get(0).start();
        header.grid().cells().stream()
                .filter(cell -> cell.endRow() > header.firstRow() && cell.row() < header.endRow())
                .filter(cell -> !cell.isBlank())
                .filter(cell -> cell.column() < first || isHeading(cell))
                .forEach(this::read);
        header.columns().forEach(column -> readUnit(column.cell()));
    }

    private boolean isHeading(Cell cell) {
        LabelKey label = LabelKey.of(cell.label(), Optional.empty());
        return regions.stream().anyMatch(region -> region.headings().match(label));
    }

    /** Reads a label beside the header or above it. */
    void read(Cell cell) {
        boolean beside = cell.column() < header.columns().get(0).start();
        boolean isColumn =
                header.columns().stream().anyMatch(column -> column.cell().equals(cell));
        if (isColumn || (!beside && !isHeading(cell))) {
            return;
        }
        account.label(cell.place());
        LabelKey label = LabelKey.of(cell.label(), Optional.empty());
        Words words = Words.ofLabel(cell);
        readUnit(cell);
        if (header.region().id().equals("funding") && label.weight().isPresent()) {
            weighTotal(new Field.Number(label.weight().get(), words.provenance(Binding.LABELLED)));
        }
    }

    private void readUnit(Cell cell) {
        header.region()
                .unit()
                .ifPresent(path -> LabelKey.of(cell.label(), Optional.empty())
                        .unit()
                        .ifPresent(unit -> FormRecord.putIfBlank(
                                record,
                                path,
                                new Field.Text(unit, Words.ofLabel(cell).provenance(Binding.LABELLED)))));
    }

    private void weighTotal(Field.Number weight) {
        for (Field row : ((Field.Sequence) FormRecord.at(record, header.region().into())).elements()) {
            Field.Struct funding = (Field.Struct) row;
            if (funding.get("code") instanceof Field.Text code && code.value().equals("total")) {
                FormRecord.putIfBlank(funding, "weight", weight);
                return;
            }
        }
    }
}
