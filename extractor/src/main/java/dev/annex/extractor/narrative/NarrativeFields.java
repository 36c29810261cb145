package dev.annex.extractor.narrative;

import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedText;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.model.report.SectionRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Writes a classified outline in the shape of the contract and enters its passages in the account of the source. */
final class NarrativeFields {
    private static final String SECTIONS = "/report/narrative/sections";
    /** Knows how the contract spells roles and measures. */
    private static final JsonMapper CONTRACT = JsonMapper.shared();

    private final FactFinder factFinder;
    private final ItemList itemList;
    private final Optional<Integer> fiscalYear;
    private final Account account;
    private final Field.Sequence facts = new Field.Sequence();

    NarrativeFields(FactFinder factFinder, ItemList itemList, Optional<Integer> fiscalYear, Account account) {
        this.factFinder = factFinder;
        this.itemList = itemList;
        this.fiscalYear = fiscalYear;
        this.account = account;
    }

    Field.Struct write(List<ClassifiedSection> report) {
        return new Field.Struct()
                .put("sections", sections(report, SECTIONS))
                .put("functions", items(itemList.of(report, SectionRole.FUNCTIONS)))
                .put("problems", items(itemList.of(report, SectionRole.PROBLEMS)))
                .put("improvements", items(itemList.of(report, SectionRole.IMPROVEMENTS)))
                .put("facts", facts);
    }

    private Field.Sequence sections(List<ClassifiedSection> sections, String pointer) {
        Field.Sequence sequence = new Field.Sequence();
        for (int i = 0; i < sections.size(); i++) {
            sequence.add(section(sections.get(i), pointer + "/" + i));
        }
        return sequence;
    }

    private Field.Struct section(ClassifiedSection classified, String pointer) {
        OutlineSection section = classified.section();
        account.value(section.first().place());
        Field.Sequence paragraphs = new Field.Sequence();
        for (Passage paragraph : section.paragraphs()) {
            account.value(paragraph.place());
            paragraphs.add(text(paragraph.text(), paragraph, Binding.POSITIONAL));
            factFinder
                    .find(paragraph.text(), fiscalYear)
                    .forEach(figure -> facts.add(fact(figure, paragraph, section, pointer)));
        }
        return new Field.Struct()
                .put("number", section.number().map(NarrativeFields::number))
                .put("heading", section.heading().map(heading -> heading(heading, section)))
                .put("role", classified.role().map(role -> role(role, section)))
                .put("paragraphs", paragraphs)
                .put("sections", sections(classified.parts(), pointer + "/sections"));
    }

    private static Field.Text number(OutlineSection.Numbered numbered) {
        String value = numbered.number().printed();
        String print = PrintedText.strip(
                numbered.passage().text().substring(0, numbered.number().end()));
        Provenance provenance = Provenance.of(print, numbered.passage().place(), Binding.LABELLED);
        return new Field.Text(value, value.equals(print) ? provenance : provenance.noting("编号中的横线按“一”读取"));
    }

    private static Field.Text heading(Passage heading, OutlineSection section) {
        boolean labelled = section.headingIsSure() && section.number().isPresent();
        return text(heading.text(), heading, labelled ? Binding.LABELLED : Binding.POSITIONAL);
    }

    private static Field.Text role(RoleReading role, OutlineSection section) {
        Passage passage = section.heading().orElseGet(section::first);
        return new Field.Text(
                spelled(role.role()),
                new Provenance(passage.text(), passage.place(), role.binding(), role.note(), role.probability()));
    }

    private static Field.Sequence items(List<ItemList.Item> items) {
        Field.Sequence sequence = new Field.Sequence();
        for (ItemList.Item item : items) {
            sequence.add(new Field.Struct()
                    .put("number", item.number().map(number -> listed(number, item, Binding.LABELLED)))
                    .put("title", item.title().map(title -> listed(title, item, Binding.POSITIONAL)))
                    .put("text", listed(item.text(), item, Binding.POSITIONAL)));
        }
        return sequence;
    }

    /** A value that is only right if its list is. */
    private static Field.Text listed(String value, ItemList.Item item, Binding binding) {
        Field.Text text = text(value, item.passage(), binding);
        return new Field.Text(value, text.provenance().certain(item.certainty()));
    }

    private static Field.Struct fact(StatedFigure figure, Passage paragraph, OutlineSection section, String pointer) {
        Provenance stated =
                Provenance.of(figure.text(), paragraph.place(), Binding.GUESSED).certain(figure.certainty());
        return new Field.Struct()
                .put("section", new Field.Text(pointer, stated.with(Binding.DERIVED)))
                .put(
                        "subject",
                        figure.subject()
                                .map(subject -> new Field.Text(subject, stated))
                                .or(() -> subjectOf(figure, section, stated)))
                .put("measure", new Field.Text(spelled(figure.measure()), stated))
                .put("year", figure.year().map(year -> new Field.Number(BigDecimal.valueOf(year), stated)))
                .put("value", new Field.Number(figure.value(), stated.with(Binding.POSITIONAL)))
                .put("unit", figure.unit().map(unit -> new Field.Text(unit, stated.with(Binding.LABELLED))))
                .put("text", new Field.Text(figure.text(), stated.with(Binding.POSITIONAL)));
    }

    /** A figure without a subject in its paragraph is about the money that the heading names, or just 支出. */
    private static Optional<Field.Text> subjectOf(StatedFigure figure, OutlineSection section, Provenance stated) {
        Optional<Field.Text> named = section.heading()
                .flatMap(heading -> HeadingSubject.in(heading.text())
                        .map(subject -> new Field.Text(
                                subject, Provenance.of(heading.text(), heading.place(), Binding.GUESSED))));
        return named.or(() -> HeadingSubject.general(figure).map(word -> new Field.Text(word, stated)));
    }

    private static Field.Text text(String value, Passage passage, Binding binding) {
        return new Field.Text(value, Provenance.of(value, passage.place(), binding));
    }

    private static String spelled(Enum<?> constant) {
        return CONTRACT.convertValue(constant, String.class);
    }
}
