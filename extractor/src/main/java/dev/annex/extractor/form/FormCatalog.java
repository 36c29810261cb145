package dev.annex.extractor.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The forms that are known. Immutable. */
public final class FormCatalog {
    private static final List<String> REGIONS =
            List.of("staffing", "expenditure", "buildings", "funding", "goals", "indicators");
    private static final List<String> FORMS = List.of("base-data", "department-evaluation", "project-evaluation");

    private final Map<String, RegionDefinition> regions;
    private final List<FormDefinition> forms;
    private final FundTableDefinition fundTables;

    private FormCatalog(
            Map<String, RegionDefinition> regions, List<FormDefinition> forms, FundTableDefinition fundTables) {
        this.regions = regions;
        this.forms = List.copyOf(forms);
        this.fundTables = fundTables;
        for (FormDefinition form : forms) {
            for (String region : form.regions()) {
                if (!regions.containsKey(region)) {
                    throw new DefinitionException("form “" + form.id() + "” names the region “" + region
                            + "”, but there is none; known are " + regions.keySet());
                }
            }
        }
    }

    /**
     * The forms that come with Annex.
     *
     * @throws DefinitionException if a definition is wrong: a bug of ours
     */
    public static FormCatalog builtIn() {
        Map<String, RegionDefinition> regions = new LinkedHashMap<>();
        for (String id : REGIONS) {
            RegionDefinition region = DefinitionFile.resource("regions/" + id + ".json", RegionDefinition.class);
            regions.put(region.id(), region);
        }
        List<FormDefinition> forms = FORMS.stream()
                .map(id -> DefinitionFile.resource(id + ".json", FormDefinition.class))
                .toList();
        return new FormCatalog(regions, forms, DefinitionFile.resource("fund-tables.json", FundTableDefinition.class));
    }

    /** What is known, for people: each form and each fund table with its name and its titles. */
    public List<KnownForm> known() {
        return Stream.concat(
                        forms.stream()
                                .map(form -> new KnownForm(
                                        form.id(), form.name(), form.titles().patterns())),
                        fundTables.titles().stream().map(FundTableDefinition.Title::known))
                .toList();
    }

    List<FormDefinition> forms() {
        return forms;
    }

    FundTableDefinition fundTables() {
        return fundTables;
    }

    List<RegionDefinition> regions() {
        return List.copyOf(regions.values());
    }

    List<RegionDefinition> regionsOf(FormDefinition form) {
        return form.regions().stream().map(regions::get).toList();
    }

    /**
     * A form that is known.
     *
     * @param id stable identifier
     * @param name its usual Chinese name
     * @param titles patterns of its titles
     */
    public record KnownForm(String id, String name, List<String> titles) {
        public KnownForm {
            titles = List.copyOf(titles);
        }
    }
}
