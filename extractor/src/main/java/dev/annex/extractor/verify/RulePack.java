package dev.annex.extractor.verify;

import dev.annex.model.finding.Check;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Rules that were read from one file; see {@code docs/rules.md} for the language they are written in. */
public final class RulePack {
    private final String name;
    private final List<Rule> rules;

    private RulePack(String name, List<Rule> rules) {
        this.name = name;
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads a pack and compares all that it speaks of with the contract, so that a pack that was loaded can be applied to any report.
     *
     * @param name of the file, for messages
     * @param in JSON in UTF-8; stays open
     * @throws RulePackException if a rule can not be understood, with its file, line and reason
     * @throws IOException if the file can not be read
     */
    public static RulePack load(String name, InputStream in) throws RulePackException, IOException {
        byte[] json = in.readNBytes(LocatedJson.MAX_BYTES + 1);
        return new RulePack(name, new RulePackReader(name, json).rules());
    }

    /** The name of the file. */
    public String name() {
        return name;
    }

    /** The ids of its rules, in the order of the file. */
    public List<String> ids() {
        return rules.stream().map(Rule::id).distinct().toList();
    }

    @Override
    public String toString() {
        return name;
    }

    /** What its rules find, those about two years where there are two, by rule in the order of the file, then by place in the order of the report. */
    List<Check> apply(Subject subject, Language language) {
        return rules.stream()
                .filter(rule -> rule.paired() == subject.previous().isPresent())
                .flatMap(rule -> rule.apply(subject, language).stream())
                .toList();
    }
}
