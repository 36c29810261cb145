package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.annex.model.report.SectionRole;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoleVocabularyTest {

    private static String withHeading(String heading) {
        return """
                {
                  "coordinator": "及",
                  "roles": [
                    {
                      "role": "problems",
                      "headings": [
                        %s
                      ],
                      "openings": [],
                      "mentions": [],
                      "notUnder": []
                    }
                  ]
                }
                """.formatted(heading);
    }

    @Test
    void hasWordingsForEveryRole() {
        assertThat(RoleVocabulary.standard().roles().stream()
                        .filter(entry -> !entry.headings().isEmpty())
                        .map(RoleVocabulary.Entry::role)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SectionRole.class))))
                .isEqualTo(EnumSet.allOf(SectionRole.class));
    }

    @Test
    void readsAWording() {
        RoleVocabulary vocabulary = Vocabulary.read(
                "roles.json", withHeading("{ \"pattern\": \"问题$\", \"weight\": 7 }"), RoleVocabulary.class);

        RoleVocabulary.Wording wording = vocabulary.roles().get(0).headings().get(0);
        assertThat(wording.pattern().matcher("主要问题").find()).isTrue();
        assertThat(wording.isSure()).isTrue();
    }

    @Test
    void isSureFromWeightFiveOn() {
        assertThat(Vocabulary.read(
                                "roles.json",
                                withHeading("{ \"pattern\": \"甲\", \"weight\": 4 }"),
                                RoleVocabulary.class)
                        .roles()
                        .get(0)
                        .headings()
                        .get(0)
                        .isSure())
                .isFalse();
        assertThat(Vocabulary.read(
                                "roles.json",
                                withHeading("{ \"pattern\": \"甲\", \"weight\": 5 }"),
                                RoleVocabulary.class)
                        .roles()
                        .get(0)
                        .headings()
                        .get(0)
                        .isSure())
                .isTrue();
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() {
        assertRefused("{ \"pattern\": \"(甲\", \"weight\": 7 }", "(甲");
        assertRefused("{ \"pattern\": \"甲\", \"weight\": 11 }", "weight must be 1 to 10, not 11");
        assertRefused("{ \"pattern\": \"甲\" }", "weight");
        assertRefused("{ \"pattern\": \"甲\", \"weight\": 7, \"wieght\": 7 }", "wieght");
        assertRefused("{ \"pattern\": null, \"weight\": 7 }", "pattern");
        assertRefused("{ \"pattern\": ", "");
    }

    private static void assertRefused(String heading, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.read("roles.json", withHeading(heading), RoleVocabulary.class))
                .withMessageMatching("(?s)roles\\.json, line [78]: .*")
                .withMessageContaining(reason);
    }
}
