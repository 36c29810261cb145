package dev.annex.extractor.narrative;

import dev.annex.model.report.SectionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a report says of a role where it has no section for it: from the sentence that begins to speak of it
 * ({@code 存在的主要问题：…}) to the one that begins to speak of something else ({@code 下一步，…}).
 */
final class Mentions {
    /** Where a department says what it does, if not under a heading of its own. */
    private static final Set<SectionRole> ABOUT_ITSELF =
            Set.of(SectionRole.OVERVIEW, SectionRole.ORGANIZATION, SectionRole.OTHER);

    /** Where problems and measures are those of others, or of the future of the report itself. */
    private static final Set<SectionRole> ABOUT_ELSE =
            Set.of(SectionRole.FUNCTIONS, SectionRole.ORGANIZATION, SectionRole.APPLICATION);

    /** A label before the text that is meant, {@code 改进措施：}. */
    private static final Pattern LABEL = Pattern.compile("^[^，。；：:]{1,20}[：:]\\s*(?=\\S)");

    private final RoleVocabulary vocabulary;

    Mentions(RoleVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is said of a role, in the order of the report. */
    List<ItemList.Item> of(List<ClassifiedSection> report, SectionRole role) {
        return report.stream()
                .filter(section -> maySpeakOf(role, section))
                .flatMap(section -> Stream.concat(
                        within(section.section().paragraphs(), role).stream(), of(section.parts(), role).stream()))
                .toList();
    }

    private static boolean maySpeakOf(SectionRole role, ClassifiedSection section) {
        return section.role()
                .map(RoleReading::role)
                .filter(own -> role == SectionRole.FUNCTIONS ? !ABOUT_ITSELF.contains(own) : ABOUT_ELSE.contains(own))
                .isEmpty();
    }

    private List<ItemList.Item> within(List<Passage> paragraphs, SectionRole role) {
        List<ItemList.Item> items = new ArrayList<>();
        boolean announced = false;
        for (Passage paragraph : paragraphs) {
            StringBuilder said = new StringBuilder();
            Optional<SectionRole> current = announced ? Optional.of(role) : Optional.empty();
            for (String sentence : Sentences.of(paragraph.text())) {
                Optional<SectionRole> begun = roleBegunBy(sentence);
                current = begun.isPresent() ? begun : current;
                if (current.equals(Optional.of(role))) {
                    said.append(sentence);
                }
            }
            String text = said.toString();
            boolean announces = text.endsWith("：");
            announced = announces || (announced && text.endsWith("；"));
            if (!text.isEmpty() && !announces) {
                items.addAll(items(text, role, paragraph));
            }
        }
        return items;
    }

    private Optional<SectionRole> roleBegunBy(String sentence) {
        return vocabulary.roles().stream()
                .filter(entry -> entry.mentions().stream()
                        .anyMatch(mention -> mention.matcher(sentence).find()))
                .map(RoleVocabulary.Entry::role)
                .findFirst();
    }

    /** The items of an enumeration or, without one, all that is said; of functions one sentence, others follow it. */
    private static List<ItemList.Item> items(String said, SectionRole role, Passage paragraph) {
        Optional<Enumeration> enumeration = Enumeration.in(said);
        String whole = role == SectionRole.FUNCTIONS ? Sentences.of(said).get(0) : said;
        return enumeration.isPresent()
                ? enumeration.get().items().stream()
                        .map(item ->
                                new ItemList.Item(Optional.of(item.number()), Optional.empty(), item.text(), paragraph))
                        .toList()
                : Stream.of(LABEL.matcher(whole).replaceFirst(""))
                        .map(text -> new ItemList.Item(Optional.empty(), Optional.empty(), text, paragraph))
                        .toList();
    }
}
