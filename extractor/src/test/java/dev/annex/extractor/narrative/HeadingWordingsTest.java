package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.model.report.SectionRole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.json.JsonMapper;

/** Headings as offices word them, each with its role and with the role of the section around it, top or within. */
class HeadingWordingsTest {
    private final LexicalSectionClassifier classifier = new LexicalSectionClassifier(RoleVocabulary.standard());

    @ParameterizedTest
    @CsvFileSource(resources = "headings.psv", delimiter = '|')
    void readsTheRoleOfAHeading(String role, String around, String heading) {
        boolean isTop = around.equals("top") || around.equals("parts");
        List<String> parts = around.equals("parts") ? List.of("存在的问题", "改进措施") : List.of();
        SectionContext section = new SectionContext(
                true,
                Optional.of(heading),
                "",
                isTop ? 1 : 2,
                isTop ? Optional.empty() : Optional.of(role(around)),
                Optional.empty(),
                parts);

        assertThat(classifier.roleOf(section).map(RoleReading::role))
                .isEqualTo(role.equals("null") ? Optional.empty() : Optional.of(role(role)));
    }

    private static SectionRole role(String spelled) {
        return JsonMapper.shared().convertValue(spelled, SectionRole.class);
    }
}
