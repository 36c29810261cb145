package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.Glyph;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers the glyphs of a page and judges them once the page is complete. */
final class TextLayer {
    private static final String SOFT_HYPHEN = "\u00AD";

    private final List<GlyphDraft> drafts = new ArrayList<>();
    private final Overprints overprints = new Overprints(drafts);
    private final Backdrop backdrop;
    private final List<GlyphDraft> unseen = new ArrayList<>();
    private int hidden;

    TextLayer(Backdrop backdrop) {
        this.backdrop = backdrop;
    }

    /** Takes a glyph that a person may see. */
    void add(GlyphDraft draft) {
        if (!overprints.repeats(draft)) {
            drafts.add(draft);
            overprints.add();
        }
    }

    /** Takes note of a glyph that is no part of the page, such as one on a layer that is switched off. */
    void addHidden() {
        hidden++;
    }

    /** Takes a glyph that nobody sees where it stands. */
    void addHidden(GlyphDraft draft) {
        hidden += draft.isBlank() ? 0 : 1;
        unseen.add(draft);
    }

    /** How many glyphs there are until now. */
    int size() {
        return drafts.size();
    }

    /**
     * Takes over what the file says that a run of glyphs reads, if their font does not say it.
     *
     * @param from the first glyph of the run, which ends with the last one
     * @param actualText as the file has it
     */
    void replace(int from, String actualText) {
        List<GlyphDraft> run = drafts.subList(Math.min(from, drafts.size()), drafts.size());
        String text = PrintedForm.of(actualText).strip();
        if (text.isEmpty() || run.isEmpty() || run.stream().allMatch(draft -> draft.sign.sure())) {
            return;
        }
        int[] characters = text.codePoints().toArray();
        boolean onePerGlyph = characters.length == run.size();
        for (int i = 0; i < run.size(); i++) {
            String part = onePerGlyph ? Character.toString(characters[i]) : i == 0 ? text : "";
            run.get(i).sign = new Sign(part, true);
        }
    }

    /** Leaves out what was painted over. To be called when the page is complete. */
    void settle() {
        for (GlyphDraft draft : drafts) {
            if (backdrop.covered(draft.centerX(), draft.centerY(), draft.time)) {
                draft.hidden = true;
                unseen.add(draft);
                hidden += draft.sign.text().isBlank() ? 0 : 1;
            }
        }
    }

    /** How many printing characters nobody sees. */
    int hiddenCount() {
        return hidden;
    }

    /** What nobody sees and reads something all the same. */
    List<Glyph> hidden() {
        return unseen.stream()
                .filter(draft -> !draft.sign.text().isBlank() && draft.sign.sure())
                .map(draft -> draft.glyph(draft.sign.text()))
                .toList();
    }

    /** What can be seen and is not known to be nothing. */
    List<GlyphDraft> visible() {
        return drafts.stream()
                .filter(draft -> !draft.hidden && !draft.sign.isSilent())
                .toList();
    }

    /** The glyphs that read something. */
    static List<Glyph> glyphs(List<GlyphDraft> visible) {
        List<Glyph> glyphs = new ArrayList<>(visible.size());
        for (int i = 0; i < visible.size(); i++) {
            GlyphDraft draft = visible.get(i);
            String text = draft.sign.text();
            if (text.contains(SOFT_HYPHEN)) {
                text = text.replace(SOFT_HYPHEN, goesOn(draft, visible, i + 1) ? "-" : SOFT_HYPHEN);
            }
            if (!text.isEmpty()) {
                glyphs.add(draft.glyph(text));
            }
        }
        return glyphs;
    }

    /** Whether more of the line follows: then a soft hyphen is a hyphen by a wrong name. */
    private static boolean goesOn(GlyphDraft draft, List<GlyphDraft> visible, int next) {
        if (next >= visible.size()) {
            return false;
        }
        Box follower = visible.get(next).box;
        return follower.y0() < draft.centerY()
                && follower.y1() > draft.centerY()
                && Math.abs(follower.x0() - draft.box.x1()) < draft.size;
    }

    /**
     * The areas whose glyphs are not known or not to be trusted, one for each run of them, so that a glyph to be trusted lies
     * in none.
     *
     * @param doubtful fonts that can not be believed at all
     */
    static List<Box> unreadable(List<GlyphDraft> visible, Set<Face> doubtful) {
        List<Box> areas = new ArrayList<>();
        boolean running = false;
        for (GlyphDraft draft : visible) {
            if (draft.sign.sure()
                    && (!doubtful.contains(draft.face) || draft.sign.text().isBlank())) {
                running &= draft.sign.text().isBlank();
                continue;
            }
            int last = areas.size() - 1;
            if (running && isNeighbor(areas.get(last), draft)) {
                areas.set(last, union(areas.get(last), draft.box));
            } else {
                areas.add(draft.box);
            }
            running = true;
        }
        return areas;
    }

    private static boolean isNeighbor(Box run, GlyphDraft draft) {
        double reach = draft.size;
        return draft.centerY() > run.y0()
                && draft.centerY() < run.y1()
                && draft.box.x0() < run.x1() + reach
                && draft.box.x1() > run.x0() - reach;
    }

    private static Box union(Box one, Box other) {
        return new Box(
                Math.min(one.x0(), other.x0()),
                Math.min(one.y0(), other.y0()),
                Math.max(one.x1(), other.x1()),
                Math.max(one.y1(), other.y1()));
    }
}
