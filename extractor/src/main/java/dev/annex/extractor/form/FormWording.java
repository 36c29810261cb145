package dev.annex.extractor.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that offices print a known form with, for those who print some to learn from.
 *
 * @param form its id
 * @param titles without year and brackets
 * @param pairs labels that have their values beside them
 * @param regions the parts under a header row
 */
public record FormWording(String form, List<String> titles, List<Label> pairs, List<Region> regions) {
    public FormWording {
        titles = List.copyOf(titles);
        pairs = List.copyOf(pairs);
        regions = List.copyOf(regions);
    }

    /**
     * A label with all its wordings.
     *
     * @param field what it means
     * @param certain whether every such form has it
     * @param wordings at least one
     * @param entries what forms print in the cells below, where they print anything
     */
    public record Label(String field, boolean certain, List<String> wordings, List<String> entries) {
        public Label {
            wordings = List.copyOf(wordings);
            entries = List.copyOf(entries);
        }
    }

    /**
     * A part of a form.
     *
     * @param id such as {@code indicators}
     * @param headings what may stand at its left
     * @param columns what its header row names
     * @param items the labels at the left of its rows
     */
    public record Region(String id, List<String> headings, List<Label> columns, List<Label> items) {
        public Region {
            headings = List.copyOf(headings);
            columns = List.copyOf(columns);
            items = List.copyOf(items);
        }
    }

    /** Of every form that comes with Annex. */
    public static List<FormWording> builtIn() {
        FormCatalog catalog = FormCatalog.builtIn();
        return catalog.forms().stream()
                .map(form -> new FormWording(
                        form.id(),
                        List.copyOf(form.titles().wordings()),
                        form.pairs().stream()
                                .map(pair -> label(pair.field(), pair.identifies(), pair.labels(), Labels.NONE))
                                .toList(),
                        catalog.regionsOf(form).stream()
                                .map(FormWording::region)
                                .toList()))
                .toList();
    }

    private static Region region(RegionDefinition region) {
        Set<String> certain = Set.copyOf(Stream.concat(region.keys().stream(), region.needs().stream())
                .distinct()
                .toList());
        return new Region(
                region.id(),
                List.copyOf(region.headings().wordings()),
                region.columns().stream()
                        .map(column -> label(
                                column.field(), certain.contains(column.field()), column.labels(), column.names()))
                        .toList(),
                region.item().map(ItemDefinition::codes).orElse(List.of()).stream()
                        .map(code -> label(code.code(), true, code.labels(), Labels.NONE))
                        .toList());
    }

    private static Label label(String field, boolean certain, Labels labels, Labels entries) {
        return new Label(field, certain, List.copyOf(labels.wordings()), List.copyOf(entries.wordings()));
    }
}
