package dev.annex.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Which role each section of the narrative was given. Sections are found again by their heading or, without one, by the beginning
 * of their text, in the order of the document and wherever they stand in the outline: a section on the wrong level is a mistake
 * of the outline, not of its role.
 */
final class SectionRoleComparison {
    /** Headings less alike than this are not the same one: of ten characters, scans misread up to three. */
    static final double LEAST_LIKENESS = 0.6;

    /** So many characters tell sections apart. */
    private static final int CHARACTERS = 60;

    private SectionRoleComparison() {}

    /**
     * The roles of two {@code report} objects.
     *
     * @param truth the true one; of one without a narrative nothing is compared
     * @param output the one that was read; any other kind of node counts as an empty one
     */
    static Confusion of(JsonNode truth, JsonNode output) {
        if (!truth.path("narrative").isObject()) {
            return Confusion.of(List.of());
        }
        List<JsonNode> known = sections(truth);
        List<JsonNode> read = sections(output);
        Alignment alignment = Alignment.of(likeness(known, read), LEAST_LIKENESS);
        List<Confusion.Pair> pairs = new ArrayList<>();
        alignment
                .pairs()
                .forEach(pair ->
                        pairs.add(new Confusion.Pair(role(known.get(pair.truth())), role(read.get(pair.output())))));
        alignment
                .alone(known.size(), Alignment.Pair::truth)
                .forEach(i -> pairs.add(new Confusion.Pair(role(known.get(i)), Confusion.ABSENT)));
        alignment
                .alone(read.size(), Alignment.Pair::output)
                .forEach(j -> pairs.add(new Confusion.Pair(Confusion.ABSENT, role(read.get(j)))));
        return Confusion.of(pairs);
    }

    private static List<JsonNode> sections(JsonNode report) {
        List<JsonNode> sections = new ArrayList<>();
        addSections(report.path("narrative"), sections);
        return sections;
    }

    private static void addSections(JsonNode parent, List<JsonNode> sections) {
        for (JsonNode section : parent.path("sections")) {
            sections.add(section);
            addSections(section, sections);
        }
    }

    private static double[][] likeness(List<JsonNode> known, List<JsonNode> read) {
        List<int[]> names = read.stream().map(SectionRoleComparison::name).toList();
        double[][] likeness = new double[known.size()][read.size()];
        for (int i = 0; i < known.size(); i++) {
            int[] name = name(known.get(i));
            for (int j = 0; j < read.size(); j++) {
                likeness[i][j] = GestaltRatio.of(name, names.get(j));
            }
        }
        return likeness;
    }

    private static int[] name(JsonNode section) {
        JsonNode heading = section.path("heading");
        JsonNode text =
                heading.isString() ? heading : section.path("paragraphs").path(0);
        return Values.characters(Values.essence(text.isString() ? text.stringValue() : ""), CHARACTERS);
    }

    private static String role(JsonNode section) {
        JsonNode role = section.path("role");
        return role.isString() ? role.stringValue() : Confusion.NONE;
    }
}
