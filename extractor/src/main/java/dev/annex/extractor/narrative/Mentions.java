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
    /** Sections that speak of what the report is about or end it; what they say of problems is not the department's. */
    private static final Set<SectionRole> ELSEWHERE = Set.of(SectionRole.APPLICATION);

    private static final Pattern LABEL = Pattern.compile("^[^，。；：:]{1,20}[：:]\\s*(?=\\S)");

    private final RoleVocabulary vocabulary;

    Mentions(RoleVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is said of a role, in the order of the report. */
    List<ItemList.Item> of(List<ClassifiedSection> report, SectionRole role) {
        return report.stream()
                .flatMap(ClassifiedSection::all)
                .filter(section -> ELSEWHERE.stream().noneMatch(section::has))
                .flatMap(section -> within(section.section().paragraphs(), role).stream())
                .toList();
    }

    private List<ItemList.Item> within(List<Passage> paragraphs, SectionRole role) {
        List<ItemList.Item> items = new ArrayList<>();
        boolean announced = false;
        for (Passage paragraph : paragraphs) {
            StringBuilder said = new StringBuilder();
            Optional<SectionRole> current = announced ? Optional.of(role) : Optional.empty();
            for (String sentence : Sentences.of(paragraph.text())) {
                Optional<SectionRole> begun = roleBegunBy(sentence);
                boolean goesOn = role != SectionRole.FUNCTIONS || said.isEmpty();
                current = begun.isPresent() ? begun : current;
                if (current.equals(Optional.of(role))
                        && (goesOn || Enumeration.in(said + sentence).isPresent())) {
                    said.append(sentence);
                }
            }
            announced = said.toString().endsWith("：");
            if (!said.isEmpty() && !announced) {
                items.addAll(items(said.toString(), paragraph));
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

    private static List<ItemList.Item> items(String said, Passage paragraph) {
        Optional<Enumeration> enumeration = Enumeration.in(said);
        return enumeration.isPresent()
                ? enumeration.get().items().stream()
                        .map(item ->
                                new ItemList.Item(Optional.of(item.number()), Optional.empty(), item.text(), paragraph))
                        .toList()
                : Stream.of(LABEL.matcher(said).replaceFirst(""))
                        .map(text -> new ItemList.Item(Optional.empty(), Optional.empty(), text, paragraph))
                        .toList();
    }
}
