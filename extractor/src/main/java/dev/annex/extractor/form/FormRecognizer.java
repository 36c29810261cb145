package dev.annex.extractor.form;

import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Account;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells which known form a table is, or that it is none. A title alone is not believed, nor a header under another title. Where no
 * title is known, a model has a say beside the definitions: it may take a table for a form although the label that would identify it
 * is missing, and it may hold that a header like that of a form is in a table of another kind.
 */
final class FormRecognizer {
    /** As probable a model must hold a form for it to be one without the labels that identify it. */
    static final double CLAIM = 0.7;

    /** As probable it must hold that a table is none for a header not to be believed. */
    static final double VETO = 0.7;

    private final FormCatalog catalog;
    private final Optional<FormModel> model;
    private final HeaderFinder headers;
    private final Map<Place, List<Header>> headersByGrid = new HashMap<>();

    FormRecognizer(FormCatalog catalog, Optional<FormModel> model, Optional<Integer> fiscalYear) {
        this.catalog = catalog;
        this.model = model;
        this.headers = new HeaderFinder(catalog.regions(), fiscalYear);
    }

    /** Whether a grid holds the header of any region of any form. */
    boolean hasHeader(Grid grid) {
        return catalog.forms().stream().anyMatch(form -> !regionsIn(grid, form).isEmpty());
    }

    /** Whether the header of any region of any form begins in a row. */
    boolean hasHeader(Grid grid, int row) {
        return headersOf(grid).stream().anyMatch(header -> header.firstRow() == row);
    }

    /** The form that a table is, by its title and what it holds, or by what it holds alone. */
    Optional<FormDefinition> recognize(Caption caption, Grid grid) {
        Optional<FormDefinition> titled = byTitle(caption.titleText());
        if (titled.isPresent()) {
            return titled.filter(form -> !regionsIn(grid, form).isEmpty());
        }
        if (catalog.fundTables().kindOf(caption.titleText()).isPresent()) {
            return Optional.empty();
        }
        return byWords(caption.titleText(), grid, byContent(grid))
                .filter(form -> form.otherForms().stream().noneMatch(caption.titleText()::contains));
    }

    /**
     * What the words of a table make of what its headers and labels say. The label that identifies a project is certain; those of a
     * department also stand in other forms.
     */
    private Optional<FormDefinition> byWords(String title, Grid grid, Optional<FormDefinition> byContent) {
        if (model.isEmpty()
                || !hasHeader(grid)
                || byContent
                        .filter(form -> isProject(form) && identifies(form, grid))
                        .isPresent()) {
            return byContent;
        }
        FormModel.Guess guess = model.get().guess(title, grid);
        if (!guess.isForm()) {
            return byContent.filter(form -> guess.probability() < VETO || identifies(form, grid));
        }
        return catalog.forms().stream()
                .filter(form -> guess.probability() >= CLAIM && form.id().equals(guess.form()))
                .filter(form -> !regionsIn(grid, form).isEmpty())
                .findFirst()
                .or(() -> byContent);
    }

    /** The form with the longest known title at the end of this one, which may begin with a year and an office. */
    Optional<FormDefinition> byTitle(String title) {
        String bare = LabelKey.of(title, Optional.empty()).bare();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return catalog.forms().stream()
                .filter(form -> longestTitle(form, bare) > 0)
                .max(Comparator.comparingInt(form -> longestTitle(form, bare)));
    }

    private static int longestTitle(FormDefinition form, String title) {
        return form.titles().wordings().stream()
                .filter(title::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Optional<FormDefinition> byContent(Grid grid) {
        return catalog.forms().stream()
                .filter(form -> {
                    Set<String> regions = regionsIn(grid, form);
                    boolean own = regions.stream().anyMatch(region -> isOnlyIn(form, region));
                    return own || (!regions.isEmpty() && reportsResults(grid) && identifies(form, grid));
                })
                .max(Comparator.comparingInt(form -> isProject(form) ? 1 : 0));
    }

    /** A project's form names its department too, but a department's names no project. */
    private static boolean isProject(FormDefinition form) {
        return form.target() == FormDefinition.Target.PROJECT_EVALUATIONS;
    }

    /** Whether a header of a grid names results: a form that only plans is no evaluation. */
    private boolean reportsResults(Grid grid) {
        return headersOf(grid).stream().anyMatch(header -> header.names("actual") || header.names("executed"));
    }

    private boolean isOnlyIn(FormDefinition form, String region) {
        return catalog.forms().stream()
                .noneMatch(other -> !other.equals(form) && other.regions().contains(region));
    }

    /** Whether a grid has a label that only this kind of form has. */
    static boolean identifies(FormDefinition form, Grid grid) {
        return new LabelledValues(form, new Account()).identifies(grid);
    }

    /** The regions of a form whose headers a grid holds. */
    Set<String> regionsIn(Grid grid, FormDefinition form) {
        return headersOf(grid).stream()
                .map(header -> header.region().id())
                .filter(form.regions()::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Header> headersOf(Grid grid) {
        return headersByGrid.computeIfAbsent(
                grid.place(),
                place -> IntStream.range(0, grid.rows())
                        .mapToObj(row -> headers.allAt(grid, row))
                        .flatMap(List::stream)
                        .toList());
    }
}
