package dev.annex.model.report;

import java.util.List;

/**
 * The prose report: the outline as a tree, and what most users want from it as flat lists.
 *
 * @param sections the outline
 * @param functions 职能职责
 * @param problems 存在的问题
 * @param improvements 改进措施
 * @param facts figures stated in the prose
 */
public record Narrative(
        List<Section> sections,
        List<NarrativeItem> functions,
        List<NarrativeItem> problems,
        List<NarrativeItem> improvements,
        List<Fact> facts) {
    public Narrative {
        sections = List.copyOf(sections);
        functions = List.copyOf(functions);
        problems = List.copyOf(problems);
        improvements = List.copyOf(improvements);
        facts = List.copyOf(facts);
    }
}
