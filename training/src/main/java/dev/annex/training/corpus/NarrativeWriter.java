package dev.annex.training.corpus;

import dev.annex.model.report.Fact;
import dev.annex.model.report.Narrative;
import dev.annex.model.report.NarrativeItem;
import dev.annex.model.report.Section;
import dev.annex.model.report.SectionRole;
import dev.annex.samples.random.Draw;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes a narrative by a plan, section by section, in wordings of families that are held out or of those that are not. */
final class NarrativeWriter {
    /** Of a hundred headings so many are borrowed from another family of the topic: any office may use any. */
    private static final int BORROWED_HEADINGS = 40;

    private static final int OPTIONAL_PARTS = 65;
    private static final int OPENED = 65;
    private static final int ENUMERATED = 65;
    private static final int NUMBERED = 60;
    private static final int COUNTED = 60;
    private static final int MOST_ITEMS = 8;

    private static final List<List<String>> COUNTS = List.of(
            List.of("一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是"),
            List.of("一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是"),
            List.of("（1）", "（2）", "（3）", "（4）", "（5）", "（6）", "（7）", "（8）"),
            List.of("①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧"));

    private final Grammar grammar;
    private final Story story;
    private final Draw draw;
    private final Numbers numbers;
    private final boolean heldOut;
    private final Set<String> reserved;
    private final Set<String> families = new LinkedHashSet<>();
    private final List<NarrativeItem> functions = new ArrayList<>();
    private final List<NarrativeItem> problems = new ArrayList<>();
    private final List<NarrativeItem> improvements = new ArrayList<>();

    NarrativeWriter(Grammar grammar, Story story, List<String> outline, boolean heldOut) {
        this.grammar = grammar;
        this.story = story;
        this.draw = story.draw();
        this.numbers = new Numbers(outline);
        this.heldOut = heldOut;
        this.reserved = heldOut ? Set.of() : grammar.heldOutHeadings();
    }

    /** The names of the families that were used so far. */
    Set<String> families() {
        return families;
    }

    /** The top-level sections. */
    List<WrittenSection> sections(Plan plan) {
        return sections(plan.parts(), 1, Optional.empty());
    }

    Narrative write(Plan plan) {
        List<WrittenSection> written = sections(plan);
        List<Section> sections = written.stream().map(WrittenSection::section).toList();
        List<Fact> facts = IntStream.range(0, written.size())
                .boxed()
                .flatMap(i -> written.get(i).facts("/report/narrative/sections/" + i))
                .toList();
        return new Narrative(sections, functions, problems, improvements, facts);
    }

    private List<WrittenSection> sections(List<Plan.Part> parts, int level, Optional<SectionRole> around) {
        List<WrittenSection> sections = new ArrayList<>();
        int index = 0;
        for (Plan.Part part : parts) {
            if (!part.optional() || draw.chance(OPTIONAL_PARTS)) {
                boolean isPreamble = part.topic().equals(Topics.PREAMBLE);
                sections.add(section(part, level, isPreamble ? 0 : index++, around));
            }
        }
        return sections;
    }

    private WrittenSection section(Plan.Part part, int level, int index, Optional<SectionRole> around) {
        Family family = draw.oneOf(grammar.families(part.topic(), heldOut));
        families.add(family.topic() + "/" + family.name());
        Optional<SectionRole> role = Topics.role(part.topic()).filter(own -> !around.equals(Optional.of(own)));
        if (part.topic().equals(Topics.PREAMBLE)) {
            return new WrittenSection(Optional.empty(), Optional.empty(), role, paragraphs(family), List.of());
        }
        Optional<String> number = numbers.number(level, index);
        Optional<String> heading = Optional.of(heading(family));
        if (!part.parts().isEmpty() && numbers.reach(level + 1)) {
            List<Told> opening = draw.chance(OPENED / 2) ? openings(family) : List.of();
            return new WrittenSection(
                    number, heading, role, opening, sections(part.parts(), level + 1, role.or(() -> around)));
        }
        return body(family, level, new WrittenSection(number, heading, role, List.of(), List.of()));
    }

    private String heading(Family family) {
        Family source = draw.chance(BORROWED_HEADINGS) ? draw.oneOf(grammar.families(family.topic(), heldOut)) : family;
        families.add(source.topic() + "/" + source.name());
        String words = told(source.headings()).text();
        while (reserved.contains(words)) {
            words = told(source.headings()).text();
        }
        return words;
    }

    private Told told(Phrase phrase) {
        Telling telling = new Telling(story);
        phrase.say(telling);
        return telling.told();
    }

    private List<Told> openings(Family family) {
        return family.openings().stream().map(this::told).toList();
    }

    private List<Told> paragraphs(Family family) {
        List<Told> told = new ArrayList<>();
        for (Family.Paragraph paragraph : family.paragraphs()) {
            if (!paragraph.optional() || draw.chance(50)) {
                told.add(told(paragraph.text()));
            }
        }
        return told;
    }

    private WrittenSection body(Family family, int level, WrittenSection head) {
        boolean enumerates = !family.items().isEmpty() && (family.paragraphs().isEmpty() || draw.chance(ENUMERATED));
        if (!enumerates) {
            List<Told> paragraphs = new ArrayList<>(family.items().isEmpty() ? openings(family) : List.of());
            paragraphs.addAll(paragraphs(family));
            paragraphs.forEach(text -> list(head.role(), Optional.empty(), Optional.empty(), text.text()));
            return new WrittenSection(head.number(), head.heading(), head.role(), paragraphs, List.of());
        }
        int most = Math.min(MOST_ITEMS, family.items().size());
        List<Family.Item> items = draw.some(family.items(), draw.between(Math.min(2, most), most));
        if (numbers.reach(level + 1) && draw.chance(NUMBERED)) {
            List<Told> opening = draw.chance(OPENED) ? openings(family) : List.of();
            return new WrittenSection(
                    head.number(), head.heading(), head.role(), opening, numbered(items, level + 1, head.role()));
        }
        List<Told> paragraphs = draw.chance(COUNTED)
                ? counted(draw.chance(OPENED) ? openings(family) : List.of(), items, head.role())
                : plain(items, head.role());
        return new WrittenSection(head.number(), head.heading(), head.role(), paragraphs, List.of());
    }

    private List<WrittenSection> numbered(List<Family.Item> items, int level, Optional<SectionRole> around) {
        boolean titled = items.stream().allMatch(item -> item.title().isPresent()) && draw.chance(75);
        List<WrittenSection> parts = new ArrayList<>();
        for (Family.Item item : items) {
            Optional<String> number = numbers.number(level, parts.size());
            Optional<String> title =
                    titled ? item.title().map(phrase -> told(phrase).text()) : Optional.empty();
            Told text = ended(told(item.text()), parts.size() + 1 == items.size());
            parts.add(new WrittenSection(number, title, Optional.empty(), List.of(text), List.of()));
            list(around, number, title, text.text());
        }
        return parts;
    }

    private List<Told> counted(List<Told> opening, List<Family.Item> items, Optional<SectionRole> role) {
        List<String> counts = draw.oneOf(COUNTS);
        Told paragraph = Told.nothing();
        for (Told sentence : opening) {
            paragraph = paragraph.then(sentence);
        }
        for (int i = 0; i < items.size(); i++) {
            Told text = told(items.get(i).text());
            Told closed = i + 1 < items.size() ? text.endingIn('；') : text.endingIn('。');
            paragraph = paragraph.then(closed.after(counts.get(i)));
            list(role, Optional.of(counts.get(i)), Optional.empty(), closed.text());
        }
        return List.of(paragraph);
    }

    private List<Told> plain(List<Family.Item> items, Optional<SectionRole> role) {
        List<Told> paragraphs = items.stream()
                .map(item -> told(item.text()))
                .map(text -> text.endingIn('。'))
                .toList();
        paragraphs.forEach(text -> list(role, Optional.empty(), Optional.empty(), text.text()));
        return paragraphs;
    }

    private static Told ended(Told text, boolean last) {
        return last ? text.endingIn('。') : text;
    }

    private void list(Optional<SectionRole> role, Optional<String> number, Optional<String> title, String text) {
        NarrativeItem item = new NarrativeItem(number, title, text);
        role.ifPresent(about -> {
            switch (about) {
                case FUNCTIONS -> functions.add(item);
                case PROBLEMS -> problems.add(item);
                case IMPROVEMENTS -> improvements.add(item);
                default -> {
                    // the contract lists no others
                }
            }
        });
    }
}
