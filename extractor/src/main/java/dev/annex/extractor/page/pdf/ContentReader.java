package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.PagePicture;
import dev.annex.model.evidence.Box;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Goes through the content stream of a page once and hands on its text, its line art and its pictures. */
final class ContentReader extends PathReader {
    /** Of full opacity: less is not seen. */
    private static final double FAINTEST = 0.05;

    /** Of full opacity: less lets through what lies below. */
    private static final double SOLID = 0.95;

    /** In points: a clipping path may be this much too tight for the centre of a glyph. */
    private static final double CLIP_SLACK = 0.5;

    private final Placement placement;
    private final PageBudget budget;
    private final Layers layers;
    private final Clip clip = new Clip();
    private final Backdrop backdrop;
    private final TextLayer text;
    private final LineArt art;
    private final List<PagePicture> pictures = new ArrayList<>();
    private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
    private final Deque<Span> spans = new ArrayDeque<>();
    private Optional<Face> substitute = Optional.empty();
    private int hiddenSpans;
    private int damaged;
    private @Nullable PDColor lastColor;
    private int lastInk;

    /** A marked part of the content. */
    private record Span(boolean hidden, String actualText, int from) {}

    ContentReader(
            PDPage page,
            Placement placement,
            PageBudget budget,
            Layers layers,
            Backdrop backdrop,
            TextLayer text,
            RuleTable rules,
            FilledAreas areas) {
        super(page);
        this.placement = placement;
        this.budget = budget;
        this.layers = layers;
        this.backdrop = backdrop;
        this.text = text;
        this.art = new LineArt(placement, clip, backdrop, rules, areas, budget);
        addOperator(new FontOperator(this));
        addOperator(new PaintOperator(this));
        addOperator(new InlinePictureOperator(this));
    }

    /** The pictures in the order in which they were drawn. */
    List<PagePicture> pictures() {
        return pictures;
    }

    /** How many instructions could not be carried out. */
    int damaged() {
        return damaged;
    }

    /** Whether a layer hides what is drawn now. */
    boolean isHidden() {
        return hiddenSpans > 0;
    }

    Layers layers() {
        return layers;
    }

    /** Something that is drawn. */
    interface Drawing {
        void draw() throws IOException;
    }

    /** Draws something that belongs to a layer of its own. */
    void within(boolean hidden, Drawing drawing) throws IOException {
        int depth = spans.size();
        hiddenSpans += hidden ? 1 : 0;
        try {
            drawing.draw();
        } finally {
            endSpans(depth);
            hiddenSpans -= hidden ? 1 : 0;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.takeOperator();
        try {
            super.processOperator(operator, operands);
        } catch (PageGivenUp e) {
            throw e;
        } catch (RuntimeException e) {
            damaged++;
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception) {
        damaged++;
    }

    /** Gives the page up where its time is over; to be called before something that may take long by itself. */
    void look() {
        budget.look();
    }

    /** Takes note of an instruction that could not be carried out. */
    void addDamage() {
        damaged++;
    }

    // Text

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.takeGlyph();
        if (isHidden()) {
            text.addHidden();
            return;
        }
        Face face = faces.get(font);
        if (face == null) {
            face = new Face(font);
            faces.put(font, face);
        }
        Sign sign = face.sign(code);
        if (!sign.isSilent()) {
            PDGraphicsState state = getGraphicsState();
            boolean known = state.getTextState().getFont() != null;
            draft(matrix, font, face, code, known ? sign : new Sign(sign.text(), false), displacement)
                    .ifPresent(draft -> show(draft, state));
        }
    }

    private Optional<GlyphDraft> draft(Matrix matrix, PDFont font, Face face, int code, Sign sign, Vector displacement)
            throws IOException {
        boolean vertical = font.isVertical();
        double advance = vertical ? font.getWidth(code) / 1000 : displacement.getX();
        double top = vertical ? -font.getPositionVector(code).getY() : face.ascent();
        double bottom = vertical ? top + displacement.getY() : face.descent();
        clip.follow(getGraphicsState());
        return GlyphFrame.of(matrix, Math.min(0, advance), Math.max(0, advance), bottom, top, placement)
                .filter(frame -> clip.shows(frame.middleX(), frame.middleY(), CLIP_SLACK))
                .map(frame -> new GlyphDraft(
                        face, code, sign, frame.box(), frame.size(), frame.angle(), face.bold(), backdrop.now()));
    }

    private void show(GlyphDraft draft, PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean fills = mode.isFill() && state.getNonStrokeAlphaConstant() > FAINTEST;
        boolean strokes = mode.isStroke() && state.getAlphaConstant() > FAINTEST;
        int behind = backdrop.color(draft.centerX(), draft.centerY());
        boolean visible = mode == RenderingMode.NEITHER_CLIP
                || (fills && Ink.differ(ink(state.getNonStrokingColor()), behind))
                || (strokes && Ink.differ(ink(state.getStrokingColor()), behind));
        if (visible) {
            draft.bold |= fills && strokes && state.getLineWidth() > 0;
            text.add(draft);
        } else if (mode == RenderingMode.NEITHER || !draft.isBlank()) {
            text.addHidden(draft);
        } else {
            text.add(draft);
        }
    }

    private int ink(PDColor color) {
        if (color != lastColor) {
            lastColor = color;
            lastInk = Ink.of(color);
        }
        return lastInk;
    }

    /**
     * Takes a character that the file does not draw itself.
     *
     * @param x where it begins, in user space
     * @param baseline in user space
     * @param advance in units of user space
     * @param size in units of user space
     */
    void character(int character, double x, double baseline, double advance, double size) {
        budget.takeGlyph();
        if (substitute.isEmpty()) {
            substitute = Optional.of(Face.substitute());
        }
        Face face = substitute.get();
        Box box = placement.box(
                x, baseline + Face.USUAL_DESCENT * size, x + advance, baseline + Face.USUAL_ASCENT * size);
        Sign sign = new Sign(PrintedForm.of(Character.toString(character)), true);
        text.add(new GlyphDraft(
                face,
                character,
                sign,
                box,
                size * placement.unit(),
                GlyphFrame.angle(1, 0, placement),
                false,
                backdrop.now()));
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {
        throw new IllegalStateException("glyphs are taken before their outlines are drawn");
    }

    // Marked content

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean hidden = COSName.OC.equals(tag) && properties != null && layers.hides(properties);
        String actualText = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        spans.push(new Span(hidden, actualText == null ? "" : actualText, text.size()));
        hiddenSpans += hidden ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        if (spans.isEmpty()) {
            return;
        }
        Span span = spans.pop();
        hiddenSpans -= span.hidden() ? 1 : 0;
        if (!span.actualText().isEmpty()) {
            text.replace(span.from(), span.actualText());
        }
    }

    /** Ends the marked parts that a stream left open. */
    void endSpans(int depth) {
        while (spans.size() > depth) {
            endMarkedContentSequence();
        }
    }

    // Pictures

    /**
     * Takes a picture that fills the unit square.
     *
     * @param dictionary of the picture; its data are not looked at
     * @param name by which the file knows it
     */
    void picture(COSDictionary dictionary, String name) {
        PDGraphicsState state = getGraphicsState();
        clip.follow(state);
        if (isHidden() || clip.isEmpty() || state.getNonStrokeAlphaConstant() <= FAINTEST) {
            return;
        }
        Matrix matrix = state.getCurrentTransformationMatrix();
        Extent extent = new Extent();
        for (int corner = 0; corner < 4; corner++) {
            Point2D.Float point = matrix.transformPoint(corner & 1, corner >> 1);
            extent.add(placement, point.x, point.y);
        }
        Box window = placement.box(clip.x0(), clip.y0(), clip.x1(), clip.y1());
        extent.intersect(window);
        if (extent.isEmpty()) {
            return;
        }
        Box box = extent.box();
        pictures.add(new PagePicture(box, name, PictureKind.mediaType(dictionary)));
        boolean opaque = PictureKind.isOpaque(dictionary) && isSolid(state) && clip.isRectangle();
        backdrop.paint(box.x0(), box.y0(), box.x1(), box.y1(), Ink.UNKNOWN, opaque);
    }

    @Override
    public void drawImage(PDImage image) {
        throw new IllegalStateException("pictures are taken without being decoded");
    }

    private static boolean isSolid(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() >= SOLID
                && state.getSoftMask() == null
                && (state.getBlendMode() == BlendMode.NORMAL || state.getBlendMode() == BlendMode.COMPATIBLE);
    }

    // Line art

    @Override
    void stroke(GeneralPath path) {
        PDGraphicsState state = getGraphicsState();
        if (!isHidden() && state.getAlphaConstant() > FAINTEST) {
            clip.follow(state);
            Matrix matrix = state.getCurrentTransformationMatrix();
            double scale = Math.sqrt(
                    Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY()));
            art.stroke(path, state.getLineWidth() * scale * placement.unit(), ink(state.getStrokingColor()));
        }
    }

    @Override
    void fill(GeneralPath path) {
        PDGraphicsState state = getGraphicsState();
        if (!isHidden() && state.getNonStrokeAlphaConstant() > FAINTEST) {
            clip.follow(state);
            int ink = ink(state.getNonStrokingColor());
            art.fill(path, ink, ink != Ink.UNKNOWN && isSolid(state));
        }
    }

    @Override
    public void shadingFill(COSName shadingName) {
        PDGraphicsState state = getGraphicsState();
        clip.follow(state);
        if (!isHidden() && !clip.isEmpty()) {
            art.tint(placement.box(clip.x0(), clip.y0(), clip.x1(), clip.y1()));
        }
    }
}
