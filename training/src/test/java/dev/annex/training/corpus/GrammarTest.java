package dev.annex.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.narrative.SectionRoles;
import dev.annex.model.report.Fact;
import dev.annex.model.report.Narrative;
import dev.annex.model.report.Section;
import dev.annex.samples.random.Draw;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
    private static final Grammar GRAMMAR = Grammar.standard();
    private static final String FREQUENT =
            "functions organization generalPublicBudget basicExpenditure projectExpenditure performance problems improvements application";

    @Test
    void saysEveryFrequentRoleInThreeHundredWays() {
        SectionCorpus corpus = new SectionCorpus(GRAMMAR);
        List<Section> sections = LongStream.range(0, 2000)
                .mapToObj(seed -> corpus.narrative(seed, false))
                .flatMap(narrative -> narrative.sections().stream())
                .flatMap(SectionRoles::all)
                .toList();
        for (String topic : FREQUENT.split(" ")) {
            Set<String> texts = new HashSet<>();
            sections.stream()
                    .filter(section -> section.role().equals(Topics.role(topic)))
                    .forEach(section -> texts.add(section.paragraphs() + "" + section.sections()));
            assertThat(texts).as(topic).hasSizeGreaterThanOrEqualTo(300);
        }
    }

    @Test
    void keepsHeldOutHeadingsApart() {
        for (String topic : FREQUENT.split(" ")) {
            Set<String> shown = headings(topic, false);
            assertThat(GRAMMAR.families(topic, false)).as(topic).hasSizeGreaterThanOrEqualTo(9);
            assertThat(headings(topic, true)).as(topic).isNotEmpty().doesNotContainAnyElementsOf(shown);
        }
    }

    private static Set<String> headings(String topic, boolean heldOut) {
        Set<String> headings = new HashSet<>();
        for (Family family : GRAMMAR.families(topic, heldOut)) {
            for (int seed = 0; seed < 200; seed++) {
                Draw draw = new Draw(seed);
                Telling telling = new Telling(Story.invented(draw, GRAMMAR));
                family.headings().say(telling);
                headings.add(telling.told().text());
            }
        }
        return headings;
    }

    @Test
    void statesFiguresWithTheWordsThatHoldThem() {
        Phrase phrase = PhraseParser.parse("<基本支出/final/0:[决算|支出]{money basicFinal}>，<三公经费/-rate/-:下降{percent 3 9}>，"
                + "<政府性基金/final/0:无政府性基金支出>。");
        Story story = Story.invented(new Draw(7), GRAMMAR);
        Telling telling = new Telling(story);
        phrase.say(telling);

        List<Told.Figure> figures = telling.told().figures();
        assertThat(figures).hasSize(3);
        assertThat(figures.get(0).value()).isEqualTo(story.amount("basicFinal"));
        assertThat(figures.get(0).year()).contains(story.year());
        assertThat(figures.get(1).value()).isNegative();
        assertThat(figures.get(1).unit()).contains("%");
        assertThat(figures.get(2).value()).isZero();
        assertThat(figures.get(2).unit()).isEmpty();
        assertThat(telling.told()
                        .text()
                        .substring(
                                figures.get(2).words().start(),
                                figures.get(2).words().end()))
                .isEqualTo("无政府性基金支出");
    }

    @Test
    void pointsFactsAtTheirSections() {
        SectionCorpus corpus = new SectionCorpus(GRAMMAR);
        List<Narrative> narratives = LongStream.range(0, 60)
                .mapToObj(seed -> corpus.narrative(seed, true))
                .toList();
        assertThat(narratives.stream().flatMap(narrative -> narrative.facts().stream()))
                .hasSizeGreaterThan(300);
        for (Narrative narrative : narratives) {
            for (Fact fact : narrative.facts()) {
                assertThat(section(narrative, fact.section()).paragraphs())
                        .anySatisfy(text -> assertThat(text).contains(fact.text()));
            }
        }
    }

    private static Section section(Narrative narrative, String pointer) {
        List<Section> sections = narrative.sections();
        Optional<Section> found = Optional.empty();
        for (String index :
                pointer.substring("/report/narrative/sections/".length()).split("/sections/")) {
            found = Optional.of(sections.get(Integer.parseInt(index)));
            sections = found.get().sections();
        }
        return found.orElseThrow();
    }

    @Test
    void tellsTheSameForTheSameSeed() {
        SectionCorpus corpus = new SectionCorpus(GRAMMAR);
        assertThat(corpus.narrative(5, true)).isEqualTo(new SectionCorpus(Grammar.standard()).narrative(5, true));
        assertThat(corpus.narrative(5, true)).isNotEqualTo(corpus.narrative(6, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲[乙", "甲]", "{甲", "{nothing}", "<甲/final:乙>", "<甲/final/0:乙", "<甲/cost/0:乙>"})
    void refusesWhatItCannotRead(String line) {
        assertThatThrownBy(() -> PhraseParser.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a(b", "a)b", "a ,", "(a)"})
    void refusesPlansThatItCannotRead(String line) {
        assertThatThrownBy(() -> Plan.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
