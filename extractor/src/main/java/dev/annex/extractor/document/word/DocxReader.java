package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Contents;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.DocumentReader;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.document.Picture;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.document.layout.PastedScans;
import dev.annex.extractor.document.word.Properties.Section;
import dev.annex.extractor.document.word.WordPackage.Relationship;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import dev.annex.model.Source.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Word files since 2007 (.docx, .docm, .dotx, .dotm; ECMA-376, transitional and strict) as Word shows them: numbers of
 * lists written out, tracked changes accepted, hidden text left out. The text is read in one pass without a tree of the
 * file in memory.
 */
public final class DocxReader implements DocumentReader {
    private final Optional<PastedScans> scans;

    /** A reader that leaves pictures as they are; it keeps nothing from one file to the next. */
    public DocxReader() {
        this.scans = Optional.empty();
    }

    /** A reader that reads pasted scans too. */
    public DocxReader(PastedScans scans) {
        this.scans = Optional.of(scans);
    }

    @Override
    public Optional<Document> read(SourceFile file, Limits limits) throws UnreadableException {
        return switch (file.mediaType()) {
            case DOCX -> Optional.of(readWord(file, limits));
            case ENCRYPTED_OFFICE ->
                throw new UnreadableException("encrypted", file.name() + "：文档加了密码，请在 Word 中解除密码后再读。");
            default -> Optional.empty();
        };
    }

    private Document readWord(SourceFile file, Limits limits) throws UnreadableException {
        Allowance allowance = new Allowance(file, limits);
        try (WordPackage parts = WordPackage.open(file, allowance)) {
            Findings findings = new Findings();
            Map<String, Relationship> relationships = parts.relationships(parts.mainPart());
            Story body = new Story(
                    parts,
                    relationships,
                    Kind.BODY,
                    readStyles(parts, findings),
                    readNumbering(parts, findings),
                    new Places(),
                    allowance,
                    findings,
                    new Footnotes(parts),
                    new ArrayList<>());
            List<Draft> drafts = new ArrayList<>();
            List<Section> sections = readBody(body, file, drafts);
            drafts.addAll(runningText(body, sections));
            Document document = document(drafts, body);
            return scans.isPresent()
                    ? scans.get().read(document, picture -> parts.bytes(picture.name()), allowance)
                    : document;
        }
    }

    private static StyleSheet readStyles(WordPackage parts, Findings findings) throws UnreadableException {
        Optional<XmlCursor> part = parts.partOfMain("styles");
        if (part.isEmpty()) {
            return StyleSheet.empty();
        }
        try (XmlCursor xml = part.get()) {
            StyleSheet styles = StyleSheet.read(xml);
            reportDamage(xml, findings);
            return styles;
        }
    }

    private static Numbering readNumbering(WordPackage parts, Findings findings) throws UnreadableException {
        Optional<XmlCursor> part = parts.partOfMain("numbering");
        if (part.isEmpty()) {
            return Numbering.none();
        }
        try (XmlCursor xml = part.get()) {
            Numbering numbering = Numbering.read(xml);
            reportDamage(xml, findings);
            return numbering;
        }
    }

    private static List<Section> readBody(Story body, SourceFile file, List<Draft> drafts) throws UnreadableException {
        Optional<XmlCursor> part = body.parts().xml(body.parts().mainPart());
        if (part.isEmpty()) {
            throw new UnreadableException(
                    "missingPart", file.name() + "：缺少正文部件 " + body.parts().mainPart() + "，文件已损坏，请重新取得原件。");
        }
        try (XmlCursor xml = part.get()) {
            BlockReader blocks = new BlockReader(body, 0);
            while (xml.next()) {
                blocks.accept(xml);
            }
            drafts.addAll(blocks.finish());
            if (drafts.isEmpty() && xml.damage().isPresent()) {
                throw new UnreadableException(
                        "damaged", file.name() + "：" + xml.damage().get() + "，请重新取得原件。");
            }
            reportDamage(xml, body.findings());
            return blocks.sections();
        }
    }

    private static void reportDamage(XmlCursor xml, Findings findings) {
        xml.damage().ifPresent(damage -> findings.error("damaged", damage + "，其后的内容没有读到，请重新取得原件。"));
    }

    /** The headers and footers of all sections, each distinct text once. */
    private static List<Draft> runningText(Story body, List<Section> sections) throws UnreadableException {
        Set<String> names = new LinkedHashSet<>();
        sections.stream()
                .flatMap(section -> section.runningParts().stream())
                .map(body.relationships()::get)
                .filter(tie -> tie != null && !tie.external())
                .forEach(tie -> names.add(tie.target()));
        List<Draft> running = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (String name : names) {
            Optional<XmlCursor> part = body.parts().xml(name);
            if (part.isEmpty()) {
                continue;
            }
            Story story = body.other(Kind.RUNNING, body.parts().relationships(name));
            try (XmlCursor xml = part.get()) {
                BlockReader blocks = new BlockReader(story, 0);
                while (xml.next()) {
                    blocks.accept(xml);
                }
                blocks.finish().stream()
                        .flatMap(Draft::paragraphs)
                        .filter(paragraph -> !paragraph.isBlank())
                        .filter(paragraph -> texts.add(paragraph.text().strip()))
                        .forEach(running::add);
                reportDamage(xml, body.findings());
            }
        }
        return running;
    }

    private static Document document(List<Draft> drafts, Story body) {
        List<Block> blocks = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            blocks.add(
                    draft instanceof Draft.OfGrid table
                            ? table.grid()
                            : draft.at(body.places().nextParagraph()));
        }
        boolean pictures = blocks.stream().anyMatch(Picture.class::isInstance);
        boolean words = blocks.stream()
                .anyMatch(block -> !(block instanceof Picture)
                        && !(block instanceof Paragraph paragraph
                                && (paragraph.isBlank() || paragraph.kind() == Kind.RUNNING)));
        Content content = pictures && !words ? Content.SCANNED : Content.DIGITAL;
        return new Document(
                Contents.mark(blocks),
                Optional.empty(),
                content,
                body.findings().all());
    }
}
