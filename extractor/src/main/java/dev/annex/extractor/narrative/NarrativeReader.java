package dev.annex.extractor.narrative;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the prose of a report: what is left of a document when forms, captions and other tables are taken out. */
public final class NarrativeReader {
    /** Reports in one document; the largest collections that we know of have about a dozen. */
    static final int MOST_REPORTS = 50;

    private final LexicalSectionClassifier lexicon;
    private final MisreadHeadings misread;
    private final Outline outline;
    private final Roles roles;
    private final FactFinder factFinder;
    private final ItemList itemList;

    /** A reader that knows the common wordings of headings and the common forms of figures. */
    public NarrativeReader() {
        this(RoleModel.standard(), FactModel.standard());
    }

    /**
     * A reader by the built-in wordings of headings, the common forms of figures, and models for what these do not settle.
     *
     * @param roles of sections
     * @param figures in prose
     */
    public NarrativeReader(RoleModel roles, FactModel figures) {
        RoleVocabulary vocabulary = RoleVocabulary.standard();
        this.lexicon = new LexicalSectionClassifier(vocabulary);
        this.misread = new MisreadHeadings(lexicon::isKnownHeading);
        this.outline = new Outline(lexicon::isKnownHeading);
        this.roles = new Roles(new CombinedSectionClassifier(lexicon, roles));
        this.factFinder = new ParagraphFactFinder(
                new CombinedFigureReader(new PatternFigureReader(), new LearnedFigureReader(figures)));
        this.itemList = new ItemList(new Mentions(vocabulary));
    }

    /**
     * Reads prose.
     *
     * @param printed paragraphs in document order, blank ones included; tables of contents, running heads and footnotes may be
     *     among them
     * @param account in which every paragraph that was used is entered
     */
    public Prose read(List<Paragraph> printed, Account account) {
        List<Paragraph> paragraphs = printed.stream().map(misread::restored).toList();
        TableOfContents contents = TableOfContents.within(Passage.of(ofKind(Paragraph.Kind.BODY, paragraphs)));
        List<Passage> listed = new ArrayList<>(contents.entries());
        Passage.of(ofKind(Paragraph.Kind.TABLE_OF_CONTENTS, paragraphs)).stream()
                .map(TableOfContents::withoutPage)
                .forEach(listed::add);
        Manuscript manuscript = Manuscript.divide(contents.rest(), lexicon::isKnownHeading);
        if (!manuscript.isReport(lexicon::isKnownHeading)) {
            return new Prose(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    attachments(contents.rest(), List.of(), List.of(), account));
        }
        Optional<Field.Text> title = manuscript.title().map(block -> title(block, account));
        Optional<Field.Number> fiscalYear = fiscalYear(manuscript);
        Optional<Integer> year = fiscalYear.map(number -> number.value().intValue());
        List<OutlineSection> sections = new ArrayList<>(outline.of(manuscript.body()));
        List<Passage> around = new ArrayList<>(manuscript.cover());
        List<Passage> back = manuscript.back();
        Optional<Manuscript> appended = reportIn(back);
        for (int i = 1; i < MOST_REPORTS && appended.isPresent(); i++) {
            sections.addAll(outline.of(appended.get().body()));
            around.addAll(appended.get().cover());
            back = appended.get().back();
            appended = reportIn(back);
        }
        around.addAll(back);
        Field.Struct narrative = new NarrativeFields(factFinder, itemList, year, account).write(roles.assign(sections));
        return new Prose(
                Optional.of(narrative),
                title,
                fiscalYear,
                department(manuscript, account),
                attachments(around, underHeading(sections), listed, account));
    }

    /** The report after a report: a department may append those of its projects. */
    private Optional<Manuscript> reportIn(List<Passage> back) {
        return Optional.of(Manuscript.divide(back, lexicon::isKnownHeading))
                .filter(report -> report.title().isPresent() && report.isReport(lexicon::isKnownHeading));
    }

    private static List<Paragraph> ofKind(Paragraph.Kind kind, List<Paragraph> paragraphs) {
        return paragraphs.stream().filter(paragraph -> paragraph.kind() == kind).toList();
    }

    private static Field.Text title(TitleBlock title, Account account) {
        title.lines().forEach(line -> account.value(line.place()));
        return new Field.Text(
                title.text(), Provenance.of(title.text(), title.lines().get(0).place(), Binding.LABELLED));
    }

    private static Optional<Field.Number> fiscalYear(Manuscript manuscript) {
        Optional<Field.Number> inTitle = manuscript
                .title()
                .flatMap(title -> title.lines().stream()
                        .flatMap(line -> year(line, Binding.LABELLED).stream())
                        .findFirst());
        return inTitle.or(() -> manuscript.cover().stream()
                        .filter(line -> !Furniture.isDate(line.text()) && !Furniture.isSignature(line.text()))
                        .flatMap(line -> year(line, Binding.DERIVED).stream())
                        .findFirst())
                .or(() -> manuscript.body().stream()
                        .flatMap(passage -> year(passage, Binding.GUESSED).stream())
                        .findFirst());
    }

    private static Optional<Field.Number> year(Passage passage, Binding binding) {
        return FiscalYear.in(passage.text())
                .map(year -> new Field.Number(
                        BigDecimal.valueOf(year.year()), Provenance.of(year.printed(), passage.place(), binding)));
    }

    private static Optional<Field.Text> department(Manuscript manuscript, Account account) {
        Optional<Field.Text> onCover = manuscript.cover().stream()
                .flatMap(line -> department(line, DepartmentName.inCoverLine(line.text()), Binding.LABELLED).stream())
                .findFirst();
        onCover.ifPresent(name -> account.value(name.provenance().place()));
        return onCover.or(() -> manuscript.title().flatMap(NarrativeReader::departmentInTitle))
                .or(() -> Stream.concat(manuscript.cover().stream(), manuscript.back().stream())
                        .filter(line -> Organization.isName(line.text()))
                        .flatMap(line -> department(line, Optional.of(line.text()), Binding.GUESSED).stream())
                        .findFirst());
    }

    private static Optional<Field.Text> departmentInTitle(TitleBlock title) {
        return department(title.lines().get(0), DepartmentName.inTitle(title.text()), Binding.DERIVED);
    }

    private static Optional<Field.Text> department(Passage passage, Optional<String> name, Binding binding) {
        return name.map(words -> new Field.Text(words, Provenance.of(passage.text(), passage.place(), binding)));
    }

    /** The passages of top-level sections with their headings, numbers of headings cut off: one may be called 附件. */
    private static List<Passage> underHeading(List<OutlineSection> sections) {
        return sections.stream()
                .filter(section -> section.heading().isPresent())
                .flatMap(section -> Stream.concat(
                        section.heading().stream(), section.passages().skip(1)))
                .toList();
    }

    /** The longest list around the text or, without any, the one in a section of its own or the table of contents. */
    private static List<NamedAttachment> attachments(
            List<Passage> around, List<Passage> inText, List<Passage> tableOfContents, Account account) {
        Optional<AttachmentList> list =
                longest(around).or(() -> longest(inText)).or(() -> longest(tableOfContents));
        list.ifPresent(found -> found.heads().forEach(head -> account.label(head.place())));
        return list.stream()
                .flatMap(found -> found.items().stream())
                .map(item -> {
                    account.value(item.passage().place());
                    Provenance provenance =
                            Provenance.of(item.passage().text(), item.passage().place(), Binding.LABELLED);
                    return new NamedAttachment(item.number(), new Field.Text(item.name(), provenance));
                })
                .toList();
    }

    private static Optional<AttachmentList> longest(List<Passage> passages) {
        List<AttachmentList> lists = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Optional<AttachmentList> list = AttachmentList.at(i, passages);
            list.ifPresent(lists::add);
            i = list.map(found -> found.to() - 1).orElse(i);
        }
        return lists.stream().max(Comparator.comparingInt(list -> list.items().size()));
    }
}
