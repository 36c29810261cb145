package dev.annex.extractor.document.word;

import static dev.annex.extractor.document.word.Formatting.Attribute.HIDDEN;

import dev.annex.extractor.document.word.Story.NoteReference;
import dev.annex.extractor.document.word.WordPackage.Relationship;
import dev.annex.extractor.page.SymbolFont;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the paragraphs of one text one after the other. A paragraph whose end is deleted or hidden runs on into the next,
 * and a field may span several, so both are remembered from one to the next.
 */
final class ParagraphReader {
    private final Story story;
    private final int nesting;
    private final Fields fields = new Fields();

    private ParagraphText text = new ParagraphText(false);
    private List<Draft> anchored = new ArrayList<>();
    private Properties properties = Properties.NONE;

    /** Of the first visible part, where its end is hidden: it looks as this part says; else as the last part says. */
    private Optional<Properties> leading = Optional.empty();

    private Formatting base = Formatting.NONE;
    private Formatting run = Formatting.NONE;
    private boolean markPrinted;

    /** Of the drawing that is being read, in points; 0 where unknown. */
    private double shownWidth;

    /**
     * @param story the text that the paragraphs belong to
     * @param nesting how many tables and text boxes they lie in
     */
    ParagraphReader(Story story, int nesting) {
        this.story = story;
        this.nesting = nesting;
    }

    /**
     * Reads the paragraph that has just begun.
     *
     * @return the paragraph and what is anchored in it; nothing as long as it runs on
     */
    List<Draft> read(XmlCursor xml) throws UnreadableException {
        Alternatives alternatives = new Alternatives();
        properties = Properties.NONE;
        base = story.styles().paragraph(Optional.empty());
        run = base;
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.isEnd()) {
                alternatives.leave(xml);
                endRun(xml.name());
            } else if (xml.isStart() && alternatives.takes(xml)) {
                start(xml);
            }
        }
        Optional<String> recovered = fields.recover();
        if (recovered.isPresent()) {
            text.append(recovered.get(), base, fields.inContents());
        }
        boolean endHidden = properties.mark().get(HIDDEN, base.get(HIDDEN, 0)) != 0;
        if (endHidden && !properties.markRemoved() && !text.isBlank()) {
            leading = leading.or(() -> Optional.of(properties));
        }
        return endHidden || properties.markRemoved() ? List.of() : finish();
    }

    private void endRun(String name) {
        if (name.equals("r")) {
            run = base;
            markPrinted = false;
        }
    }

    /** Whether the last paragraph runs on into one that has not come yet. */
    boolean isOpen() {
        return !text.isEmpty() || !anchored.isEmpty();
    }

    /** Whether a table of contents has begun that has not ended. */
    boolean isInContents() {
        return fields.inContents();
    }

    /** The section that the last paragraph closes. */
    Optional<Properties.Section> section() {
        return properties.section();
    }

    /** The paragraph as far as it has been read, and what is anchored in it. */
    List<Draft> finish() {
        List<Draft> drafts = new ArrayList<>(1 + anchored.size());
        drafts.add(text.draft(leading.orElse(properties), story));
        drafts.addAll(anchored);
        text = new ParagraphText(text.endsWithPage());
        anchored = new ArrayList<>();
        leading = Optional.empty();
        return drafts;
    }

    private void start(XmlCursor xml) throws UnreadableException {
        switch (xml.name()) {
            case "pPr" -> {
                properties = Properties.read(xml);
                base = story.styles().paragraph(properties.style());
                run = base;
            }
            case "rPr" -> {
                Properties own = Properties.read(xml);
                Formatting named = own.style().map(story.styles()::run).orElse(Formatting.NONE);
                run = own.formatting().over(named).over(base);
            }
            case "t" -> append(Text.of(xml));
            case "tab", "ptab" -> append("\t");
            case "br" -> lineBreak(xml.attribute("type", ""));
            case "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> symbol(xml);
            case "oMath" -> append(MathText.read(xml));
            case "fldChar" -> fieldMark(xml);
            case "instrText" -> fields.instruct(xml.text());
            case "footnoteReference" -> note("footnotes", xml);
            case "endnoteReference" -> note("endnotes", xml);
            case "del", "moveFrom", "delText", "delInstrText", "rt", "rubyPr", "sdtPr" -> xml.skip();
            default -> anchor(xml);
        }
    }

    private void append(String words) {
        if (words.isEmpty() || markPrinted || run.is(HIDDEN)) {
            return;
        }
        if (fields.inInstruction()) {
            fields.swallow(words);
            return;
        }
        String seen = run.symbolFont().read(words);
        text.append(seen, run, fields.inContents());
    }

    private void lineBreak(String type) {
        if (!type.equals("page")) {
            append("\n");
        } else if (!run.is(HIDDEN)) {
            text.breakPage();
        }
    }

    private void symbol(XmlCursor xml) {
        int code;
        try {
            code = Integer.parseInt(xml.attribute("char", ""), 16) & 0xFFFF;
        } catch (NumberFormatException e) {
            return;
        }
        append(SymbolFont.named(xml.attribute("font", "")).read(Character.toString(code)));
    }

    private void fieldMark(XmlCursor xml) throws UnreadableException {
        switch (xml.attribute("fldCharType", "")) {
            case "begin" -> {
                fields.begin();
                fields.formResult(FormField.read(xml));
            }
            case "separate" -> fields.separate();
            case "end" -> append(fields.end());
            default -> {}
        }
    }

    private void note(String part, XmlCursor xml) {
        markPrinted = xml.attribute("customMarkFollows").filter(Measure::isOn).isPresent();
        if (!run.is(HIDDEN)) {
            xml.attribute("id").ifPresent(id -> story.notes().add(new NoteReference(part, id)));
        }
    }

    private void anchor(XmlCursor xml) throws UnreadableException {
        switch (xml.name()) {
            case "txbxContent" -> {
                if (run.is(HIDDEN)) {
                    xml.skip();
                } else {
                    anchored.addAll(BlockReader.readWithin(xml, story, nesting + 1));
                }
            }
            case "textpath" ->
                xml.attribute("string")
                        .filter(words -> !words.isBlank())
                        .ifPresent(words -> anchored.add(Draft.OfParagraph.plain(words, story.kind())));
            case "drawing", "pict", "object" -> shownWidth = 0;
            case "extent" -> shownWidth = Measure.emus(xml.attribute("cx", ""));
            case "shape" -> shownWidth = Measure.styledWidth(xml.attribute("style", ""));
            case "blip" ->
                xml.attribute("embed").or(() -> xml.attribute("link")).ifPresent(this::picture);
            case "imagedata" -> xml.attribute("id").ifPresent(this::picture);
            case "OLEObject" ->
                story.findings()
                        .warn("embeddedObject", "文中有嵌入对象（" + xml.attribute("ProgID", "类型不明") + "），其中的内容没有读入，请另行打开核对。");
            case "chart" -> story.findings().warn("chart", "文中有图表，其中的文字没有读入，请核对。");
            case "relIds" -> story.findings().warn("diagram", "文中有 SmartArt 图示，其中的文字没有读入，请核对。");
            default -> {}
        }
    }

    private void picture(String relationship) {
        Relationship tie = story.relationships().get(relationship);
        if (tie == null || run.is(HIDDEN)) {
            return;
        }
        if (tie.external()) {
            story.findings().warn("linkedPicture", "图片“" + tie.target() + "”在文件之外，没有读入。");
        } else {
            anchored.add(new Draft.OfPicture(tie.target(), story.parts().mediaType(tie.target()), shownWidth));
        }
    }
}
