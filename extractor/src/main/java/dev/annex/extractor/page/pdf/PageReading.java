package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.pdf.ContentReader.Drawing;
import dev.annex.extractor.page.pdf.PdfFile.Finding;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.evidence.Box;
import dev.annex.model.finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads one page: content first, then annotations, then the judgement of what can be seen. */
final class PageReading {
    /** In points: what is smaller is no page. */
    private static final double SMALLEST_PAGE = 1;

    /** In points: more than 300 metres is a mistake. */
    private static final double LARGEST_PAGE = 1_000_000;

    private final int number;
    private final Allowance allowance;
    private final Layers layers;
    private final StreamScale scale;
    private final List<Finding> findings = new ArrayList<>();

    PageReading(int number, Allowance allowance, Layers layers, StreamScale scale) {
        this.number = number;
        this.allowance = allowance;
        this.layers = layers;
        this.scale = scale;
    }

    /** What is to be said about the page, once it is read. */
    List<Finding> findings() {
        return findings;
    }

    Page read(PDPage page) {
        Page nothing = new Page(number, 0, 0, List.of(), List.of(), List.of(), List.of());
        try {
            Placement placement = placement(page);
            if (!isSize(placement.width()) || !isSize(placement.height())) {
                say(Severity.ERROR, "pageWithoutSize", "的大小为零或不合理，未读取；请检查原件。");
                return nothing;
            }
            Box whole = new Box(0, 0, placement.width(), placement.height());
            nothing = new Page(
                    number, placement.width(), placement.height(), List.of(), List.of(), List.of(), List.of(whole));
            return read(page, placement);
        } catch (PageGivenUp e) {
            say(Severity.ERROR, e.code(), e.reason() + "，未读取；请检查该页或改用其扫描件。");
        } catch (StackOverflowError | OutOfMemoryError e) {
            say(Severity.ERROR, "pageTooLarge", "的内容过大或嵌套过深，未读取；请检查该页。");
        } catch (RuntimeException e) {
            say(Severity.ERROR, "pageDamaged", "已损坏，未能读取；请重新取得原件。");
        }
        return nothing;
    }

    private static boolean isSize(double points) {
        return points >= SMALLEST_PAGE && points <= LARGEST_PAGE;
    }

    private Page read(PDPage page, Placement placement) {
        PageBudget budget = new PageBudget(allowance);
        scale.weigh(page, budget);
        Backdrop backdrop = new Backdrop(placement.width(), placement.height());
        TextLayer text = new TextLayer(backdrop);
        RuleTable lines = new RuleTable(budget, backdrop);
        FilledAreas areas = new FilledAreas(budget);
        ContentReader content = new ContentReader(page, placement, budget, layers, backdrop, text, lines, areas);
        draw(content, page);
        text.settle();
        List<GlyphDraft> visible = text.visible();
        Set<Face> doubtful = WrongMaps.among(visible);
        List<Box> unreadable = TextLayer.unreadable(visible, doubtful);
        report(text, lines, doubtful, unreadable);
        takeCharacters(visible.size());
        return new Page(
                        number,
                        placement.width(),
                        placement.height(),
                        TextLayer.glyphs(visible),
                        rules(lines, areas, budget, placement),
                        content.pictures(),
                        unreadable)
                .hiding(text.hidden());
    }

    private static List<Rule> rules(RuleTable lines, FilledAreas areas, PageBudget budget, Placement placement) {
        List<Rule> rules = new ArrayList<>(lines.rules(areas));
        rules.addAll(
                new EdgeRules(budget).rules(areas.edges(), List.copyOf(rules), placement.width(), placement.height()));
        return rules;
    }

    private void takeCharacters(int count) {
        try {
            allowance.takeCharacters(count);
        } catch (UnreadableException e) {
            throw new PageGivenUp(e.code(), "使整个文件的文字超过上限");
        }
    }

    private void draw(ContentReader content, PDPage page) {
        Annotations annotations = new Annotations(content);
        attempt(content, () -> content.processPage(page));
        content.endSpans(0);
        attempt(content, () -> annotations.draw(page));
        if (content.damaged() > 0) {
            say(Severity.WARNING, "pageDamaged", "有 " + content.damaged() + " 处内容损坏，已跳过；请对照原件核对该页。");
        }
        if (annotations.hasAttachment()) {
            say(Severity.INFO, "attachment", "的批注中附有文件，没有读取；如有需要请另存后单独读取。");
        }
    }

    private static void attempt(ContentReader content, Drawing drawing) {
        try {
            drawing.draw();
        } catch (PageGivenUp e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            content.addDamage();
        }
    }

    private void report(TextLayer text, RuleTable lines, Set<Face> doubtful, List<Box> unreadable) {
        if (text.hiddenCount() > 0) {
            say(Severity.INFO, "hiddenText", "有 " + text.hiddenCount() + " 个看不见的文字（隐藏图层、与底色相同或被遮盖），没有读取。");
        }
        if (lines.overflow()) {
            say(Severity.WARNING, "tooManyRules", "的线条过多，只读取了一部分；请对照原件核对该页的表格。");
        }
        if (!doubtful.isEmpty()) {
            String names = doubtful.stream().map(Face::name).sorted().distinct().collect(Collectors.joining("、"));
            say(Severity.WARNING, "wrongCharacterMap", "的字体 " + names + " 的文字编码与字形不符，复制出的文字不可信，需要用文字识别重读。");
        } else if (!unreadable.isEmpty()) {
            say(Severity.WARNING, "noCharacterMap", "有 " + unreadable.size() + " 处文字没有可用的编码，需要用文字识别重读。");
        }
    }

    private void say(Severity severity, String code, String message) {
        findings.add(new Finding(severity, code, message));
    }

    /** Where the visible part of a page lies. */
    static Placement placement(PDPage page) {
        return new Placement(visible(page), page.getRotation(), page.getUserUnit());
    }

    /** The crop box, or the media box where the crop box has no size. */
    private static PDRectangle visible(PDPage page) {
        PDRectangle crop = page.getCropBox();
        return crop.getWidth() > 0 && crop.getHeight() > 0 ? crop : page.getMediaBox();
    }
}
