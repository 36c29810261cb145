package dev.annex.extractor.verify;

import dev.annex.model.finding.Check;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tests of a rule pack as data: small reports, each with the rules that have to fail on it, while no other rule of the pack does. See
 * {@code docs/rules.md} for how they are written.
 */
public final class RuleTests {
    private final String name;
    private final List<RuleTest> tests;

    private RuleTests(String name, List<RuleTest> tests) {
        this.name = name;
        this.tests = List.copyOf(tests);
    }

    /**
     * Reads the tests of a pack.
     *
     * @param name of the file, for messages
     * @param in JSON in UTF-8; stays open
     * @throws RulePackException if a test can not be understood, with its file, line and reason
     * @throws IOException if the file can not be read
     */
    public static RuleTests load(String name, InputStream in) throws RulePackException, IOException {
        byte[] json = in.readNBytes(LocatedJson.MAX_BYTES + 1);
        return new RuleTests(name, new RuleTestReader(name, json).tests());
    }

    /** The name of the file. */
    public String name() {
        return name;
    }

    /** How many tests there are. */
    public int size() {
        return tests.size();
    }

    /**
     * Runs all tests.
     *
     * @return a sentence for each test that failed, in the order of the file; none where the pack does what its tests say
     */
    public List<String> run(RulePack pack, Language language) {
        Verifier verifier = new Verifier(List.of(pack), language);
        List<String> sentences = new ArrayList<>();
        for (RuleTest test : tests) {
            test.outcome(verifier.apply(test.subject()), language)
                    .map(sentence -> name + (language == Language.CHINESE ? "：" : ": ") + sentence)
                    .ifPresent(sentences::add);
        }
        return sentences;
    }

    /** Ids of the rules of a pack that fail on no report of these tests, so that nothing shows that they find anything. */
    public List<String> untested(RulePack pack) {
        Verifier verifier = new Verifier(List.of(pack), Language.CHINESE);
        Set<String> failed = new TreeSet<>();
        for (RuleTest test : tests) {
            verifier.apply(test.subject()).stream()
                    .filter(check -> check.status() == Check.Status.FAILED)
                    .forEach(check -> failed.add(check.id()));
        }
        return pack.ids().stream().filter(id -> !failed.contains(id)).toList();
    }
}
