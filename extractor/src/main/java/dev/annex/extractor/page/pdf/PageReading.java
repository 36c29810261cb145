package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.PagePicture;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.pdf.PdfFile.Finding;
import dev.annex.extractor.source.Allowance;
import dev.annex.model.evidence.Box;
import dev.annex.model.finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads one page: content first, then annotations, then the judgement of what can be seen. */
final class PageReading {
    /** In points: what is smaller is no page. */
    private static final double SMALLEST_PAGE = 1;

    private final int number;
    private final Allowance allowance;
    private final Layers layers;
    private final List<Finding> findings = new ArrayList<>();

    PageReading(int number, Allowance allowance, Layers layers) {
        this.number = number;
        this.allowance = allowance;
        this.layers = layers;
    }

    /** What is to be said about the page once it is read. */
    List<Finding> findings() {
        return findings;
    }

    Page read(PDPage page) {
        Placement placement = new Placement(visible(page), page.getRotation(), page.getUserUnit());
        if (!(placement.width() >= SMALLEST_PAGE && placement.height() >= SMALLEST_PAGE)) {
            findings.add(new Finding(Severity.ERROR, "pageWithoutSize", "的大小为零，未读取；请检查原件。"));
            return new Page(number, 0, 0, List.of(), List.of(), List.of(), List.of());
        }
        try {
            return read(page, placement);
        } catch (PageGivenUp e) {
            findings.add(new Finding(Severity.ERROR, e.code(), e.reason() + "，未读取；请检查该页或改用其扫描件。"));
        } catch (StackOverflowError | OutOfMemoryError e) {
            findings.add(new Finding(Severity.ERROR, "pageTooLarge", "的内容过大或嵌套过深，未读取；请检查该页。"));
        }
        Box whole = new Box(0, 0, placement.width(), placement.height());
        return new Page(number, placement.width(), placement.height(), List.of(), List.of(), List.of(), List.of(whole));
    }

    private Page read(PDPage page, Placement placement) {
        PageBudget budget = new PageBudget(allowance);
        Backdrop backdrop = new Backdrop(placement.width(), placement.height());
        TextLayer text = new TextLayer(backdrop);
        RuleTable rules = new RuleTable(budget, backdrop);
        FilledAreas areas = new FilledAreas();
        ContentReader content = new ContentReader(page, placement, budget, layers, backdrop, text, rules, areas);
        readContent(content, page);
        text.settle();
        List<GlyphDraft> visible = text.visible();
        List<Rule> whole = rules.rules();
        List<PagePicture> pictures = content.pictures();
        return new Page(
                number,
                placement.width(),
                placement.height(),
                TextLayer.glyphs(visible),
                whole,
                pictures,
                TextLayer.unreadable(visible, Set.of()));
    }

    private void readContent(ContentReader content, PDPage page) {
        try {
            content.processPage(page);
        } catch (PageGivenUp e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            content.addDamage();
        }
        if (content.damaged() > 0) {
            findings.add(
                    new Finding(Severity.WARNING, "pageDamaged", "有 " + content.damaged() + " 处内容损坏，已跳过；请对照原件核对该页。"));
        }
    }

    /** The crop box, or the media box where the crop box has no size. */
    private static PDRectangle visible(PDPage page) {
        PDRectangle crop = page.getCropBox();
        return crop.getWidth() > 0 && crop.getHeight() > 0 ? crop : page.getMediaBox();
    }
}
