package dev.annex.extractor.narrative;

import dev.annex.model.report.SectionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The items of all sections of one role as a flat list: their numbered parts; without any, the items of enumerations in
 * their paragraphs; without these too, their paragraphs. Where no section has the role, what sentences elsewhere say of it.
 */
final class ItemList {

    /**
     * One function, problem or measure.
     *
     * @param number as printed with its delimiter
     * @param title its heading
     * @param text its paragraphs, one line each
     * @param passage where it begins
     * @param certainty how probable it is that its section has the role of the list; empty where that was not estimated
     */
    record Item(
            Optional<String> number, Optional<String> title, String text, Passage passage, Optional<Double> certainty) {
        Item(Optional<String> number, Optional<String> title, String text, Passage passage) {
            this(number, title, text, passage, Optional.empty());
        }

        private Item in(ClassifiedSection section) {
            return new Item(number, title, text, passage, section.role().flatMap(RoleReading::probability));
        }
    }

    /** A section that says that there is nothing to say. */
    private static final Pattern NOTHING = Pattern.compile("(?:暂?无|没有|不存在|无此情况)[。.；;]?");

    private final Mentions mentions;

    ItemList(Mentions mentions) {
        this.mentions = mentions;
    }

    List<Item> of(List<ClassifiedSection> report, SectionRole role) {
        List<Item> inSections = report.stream()
                .flatMap(ClassifiedSection::all)
                .filter(section -> section.has(role))
                .flatMap(section -> items(section).stream().map(item -> item.in(section)))
                .toList();
        if (inSections.isEmpty()) {
            return mentions.of(report, role);
        }
        List<Item> telling = inSections.stream()
                .filter(item -> !NOTHING.matcher(item.text()).matches())
                .toList();
        return telling.isEmpty() ? inSections : telling;
    }

    private static List<Item> items(ClassifiedSection section) {
        if (isOnlyLabelled(section)) {
            return items(section.parts().get(0));
        }
        List<Item> parts = section.parts().stream()
                .filter(part -> part.role().isEmpty())
                .map(part -> item(part.section()))
                .toList();
        if (!parts.isEmpty()) {
            return parts;
        }
        List<Passage> paragraphs = section.section().paragraphs();
        List<Item> enumerated =
                paragraphs.stream().flatMap(ItemList::enumerated).toList();
        return enumerated.isEmpty()
                ? paragraphs.stream()
                        .filter(paragraph ->
                                paragraphs.size() == 1 || !paragraph.text().endsWith("："))
                        .map(paragraph -> new Item(Optional.empty(), Optional.empty(), paragraph.text(), paragraph))
                        .toList()
                : enumerated;
    }

    /** Whether all that a section holds is one part without number and role, a repetition of its heading. */
    private static boolean isOnlyLabelled(ClassifiedSection section) {
        return section.section().paragraphs().isEmpty()
                && section.parts().size() == 1
                && section.parts().get(0).role().isEmpty()
                && section.parts().get(0).section().number().isEmpty();
    }

    private static Stream<Item> enumerated(Passage paragraph) {
        return Enumeration.in(paragraph.text()).stream()
                .flatMap(enumeration -> enumeration.items().stream())
                .map(item -> new Item(Optional.of(item.number()), Optional.empty(), item.text(), paragraph));
    }

    private static Item item(OutlineSection part) {
        List<String> lines = new ArrayList<>();
        part.paragraphs().forEach(paragraph -> lines.add(paragraph.text()));
        part.parts().forEach(inner -> lines.add(printed(inner)));
        String text = lines.isEmpty() ? part.title().orElse("") : String.join("\n", lines);
        return new Item(part.number().map(numbered -> numbered.number().printed()), part.title(), text, part.first());
    }

    /** A part of an item as it is printed, numbers and headings included. */
    private static String printed(OutlineSection part) {
        Stream<String> own = part.number()
                .map(numbered -> Stream.concat(
                        Stream.of(numbered.passage().text()),
                        part.paragraphs().stream()
                                .filter(paragraph -> !paragraph.isPartOf(numbered.passage()))
                                .map(Passage::text)))
                .orElseGet(() -> Stream.concat(part.heading().stream(), part.paragraphs().stream())
                        .map(Passage::text));
        return Stream.concat(own, part.parts().stream().map(ItemList::printed)).collect(Collectors.joining("\n"));
    }
}
