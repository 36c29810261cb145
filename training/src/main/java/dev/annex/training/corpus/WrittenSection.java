package dev.annex.training.corpus;

import dev.annex.model.report.Fact;
import dev.annex.model.report.Section;
import dev.annex.model.report.SectionRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A section with the figures that its paragraphs state. */
record WrittenSection(
        Optional<String> number,
        Optional<String> heading,
        Optional<SectionRole> role,
        List<Told> paragraphs,
        List<WrittenSection> parts) {
    WrittenSection {
        paragraphs = List.copyOf(paragraphs);
        parts = List.copyOf(parts);
    }

    /** In the shape of the contract. */
    Section section() {
        return new Section(
                number,
                heading,
                role,
                paragraphs.stream().map(Told::text).toList(),
                parts.stream().map(WrittenSection::section).toList());
    }

    /** Its paragraphs and those of its parts, in the order of the document, each under the heading of its section. */
    Stream<ToldParagraph> told() {
        return Stream.concat(
                paragraphs.stream().map(paragraph -> new ToldParagraph(heading, paragraph)),
                parts.stream().flatMap(WrittenSection::told));
    }

    /** Its figures and those of its parts, in the order of the document. */
    Stream<Fact> facts(String pointer) {
        Stream<Fact> own = paragraphs.stream()
                .flatMap(paragraph -> paragraph.figures().stream()
                        .map(figure -> new Fact(
                                pointer,
                                figure.subject(),
                                figure.measure(),
                                figure.year(),
                                figure.value(),
                                figure.unit(),
                                paragraph
                                        .text()
                                        .substring(
                                                figure.words().start(),
                                                figure.words().end()))));
        Stream<Fact> ofParts = IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> parts.get(i).facts(pointer + "/sections/" + i));
        return Stream.concat(own, ofParts);
    }
}
