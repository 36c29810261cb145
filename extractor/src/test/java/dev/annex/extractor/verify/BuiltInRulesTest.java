package dev.annex.extractor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.model.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of Annex against the tests that lie beside them. */
class BuiltInRulesTest {

    static Stream<RulePack> packs() {
        return Verifier.builtIn().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void doWhatTheTestsBesideThemSay(RulePack pack) throws Exception {
        assertThat(tests(pack).run(pack, Language.CHINESE)).isEmpty();
        assertThat(tests(pack).run(pack, Language.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void eachFailOnAReportAtLeast(RulePack pack) throws Exception {
        assertThat(tests(pack).untested(pack)).isEmpty();
    }

    private static RuleTests tests(RulePack pack) throws RulePackException, IOException {
        String name = Resources.ruleTestsOf(pack.name());
        try (InputStream in = Resources.rulePack(name)) {
            RuleTests tests = RuleTests.load(name, in);
            assertThat(List.of(tests)).allMatch(each -> each.size() > 4);
            return tests;
        }
    }
}
