package dev.annex.extractor.ocr;

import dev.annex.extractor.ocr.Components.Component;
import dev.annex.extractor.ocr.Leaders.Leader;
import dev.annex.extractor.page.scan.CleanScan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lines of text as boxes around their ink. The detector says where text is; rules cut its boxes; ink that it overlooked, such
 * as a lone stroke or digit in a cell, joins the line that it stands in or becomes a line of its own.
 */
final class LineFinder {
    /** Ink that is smaller than this both ways is a speck, in points. */
    static final double SPECK = 1.0;

    /** Ink that is larger than this either way is no character, in points: a picture, the rest of a stamp, a frame. */
    static final double LARGEST = 60;

    /** How far the ink of a line may reach out of its detected box, as a part of the height of the box. */
    private static final double REACH = 0.35;

    /** Ink that no box covers belongs to a line if no more than this lies between, as a part of the line's height. */
    static final double NEAR = 0.8;

    /** How far below its line the middle of a comma may hang, as a part of the line's height. */
    static final double DROP = 0.15;

    /** Ink that makes one sign is no larger than this, either way, as a part of the usual height of a line. */
    private static final double SIGN = 1.2;

    /** Parts of one sign are no farther apart than this across, as a part of the usual height of a line. */
    private static final double INSIDE = 0.2;

    private final CleanScan scan;
    private final TextInk ink;
    private final RuleCutter rules;

    LineFinder(CleanScan scan, TextInk ink) {
        this.scan = scan;
        this.ink = ink;
        this.rules = new RuleCutter(scan);
    }

    /**
     * @param detected boxes around text, however rough
     * @param components all ink
     * @param leaders rows of dots, which belong to no line
     */
    List<PixelBox> find(List<PixelBox> detected, List<Component> components, List<Leader> leaders) {
        List<Draft> drafts = new ArrayList<>();
        for (PixelBox box : detected) {
            for (PixelBox part : rules.cut(box)) {
                beside(leaders, part).forEach(rest -> drafts.add(new Draft(rest)));
            }
        }
        Set<PixelBox> dots =
                leaders.stream().flatMap(leader -> leader.dots().stream()).collect(Collectors.toSet());
        List<PixelBox> loose = new ArrayList<>();
        for (Component component : components) {
            if (mayBeText(component) && !dots.contains(component.box())) {
                nearest(drafts, component.box())
                        .ifPresentOrElse(draft -> draft.add(component.box()), () -> loose.add(component.box()));
            }
        }
        List<PixelBox> lines = new ArrayList<>();
        drafts.stream().filter(Draft::hasInk).map(Draft::trimmed).forEach(lines::add);
        return new LineSplitter(ink).split(joined(lines, gathered(loose, PixelBox.usualHeight(lines.stream()))));
    }

    /** What a row of dots leaves of a box, on its left and on its right. */
    private static List<PixelBox> beside(List<Leader> leaders, PixelBox box) {
        for (Leader leader : leaders) {
            PixelBox dots = leader.box();
            if (dots.centerY() > box.y0() && dots.centerY() < box.y1() && dots.gapTo(box) < 0) {
                List<PixelBox> rest = new ArrayList<>();
                if (dots.x0() > box.x0()) {
                    rest.addAll(beside(leaders, new PixelBox(box.x0(), box.y0(), dots.x0(), box.y1())));
                }
                if (dots.x1() < box.x1()) {
                    rest.addAll(beside(leaders, new PixelBox(dots.x1(), box.y0(), box.x1(), box.y1())));
                }
                return rest;
            }
        }
        return List.of(box);
    }

    /** Loose ink that makes one sign, such as the rings of a percent sign or two bars, one above the other. */
    private List<PixelBox> gathered(List<PixelBox> loose, int usual) {
        List<PixelBox> signs = new ArrayList<>(loose);
        for (int i = 0; i < signs.size(); i++) {
            for (int j = signs.size() - 1; j > i; j--) {
                PixelBox both = signs.get(i).union(signs.get(j));
                if (Math.max(both.width(), both.height()) <= SIGN * usual
                        && signs.get(i).gapTo(signs.get(j)) <= INSIDE * usual
                        && !rules.parts(signs.get(i), signs.get(j))) {
                    signs.set(i, both);
                    signs.remove(j);
                    j = signs.size();
                }
            }
        }
        return signs;
    }

    private boolean mayBeText(Component component) {
        double longer =
                scan.points(Math.max(component.box().width(), component.box().height()));
        return longer >= SPECK && longer <= LARGEST && !rules.isRestOfRule(component.box());
    }

    private static Optional<Draft> nearest(List<Draft> drafts, PixelBox ink) {
        return drafts.stream()
                .filter(draft -> draft.detected.contains(ink.centerX(), ink.centerY()))
                .min(Comparator.comparingDouble(draft -> Math.abs(draft.detected.centerY() - ink.centerY())));
    }

    /** Loose ink goes to the line beside it, or makes lines with its like. */
    private List<PixelBox> joined(List<PixelBox> lines, List<PixelBox> loose) {
        List<PixelBox> all = new ArrayList<>(lines);
        List<PixelBox> rest = new ArrayList<>(loose);
        rest.sort(Comparator.comparingInt(PixelBox::x0).thenComparingInt(PixelBox::y0));
        for (PixelBox ink : rest) {
            int beside = -1;
            for (int i = 0; i < all.size(); i++) {
                if (standsIn(ink, all.get(i)) && (beside < 0 || ink.gapTo(all.get(i)) < ink.gapTo(all.get(beside)))) {
                    beside = i;
                }
            }
            if (beside < 0) {
                all.add(ink);
            } else {
                all.set(beside, all.get(beside).union(ink));
            }
        }
        return all;
    }

    private boolean standsIn(PixelBox ink, PixelBox line) {
        int height = Math.max(ink.height(), line.height());
        return ink.gapTo(line) <= NEAR * height
                && (ink.sharedRows(line) >= Math.min(ink.height(), line.height()) / 2.0 || hangsBelow(ink, line))
                && ink.height() <= 2 * line.height()
                && !rules.parts(ink, line);
    }

    /** As a comma does below characters that all stand on the line. */
    private static boolean hangsBelow(PixelBox ink, PixelBox line) {
        return ink.centerY() > line.centerY()
                && ink.centerY() <= line.y1() + DROP * line.height()
                && ink.height() <= line.height() / 2;
    }

    /** A detected box and the ink that it holds. */
    private static final class Draft {
        private final PixelBox detected;
        private Optional<PixelBox> held = Optional.empty();

        Draft(PixelBox detected) {
            this.detected = detected;
        }

        void add(PixelBox ink) {
            held = Optional.of(held.map(ink::union).orElse(ink));
        }

        boolean hasInk() {
            return held.isPresent();
        }

        PixelBox trimmed() {
            PixelBox box = held.orElseThrow();
            int reach = (int) Math.ceil(REACH * detected.height());
            return new PixelBox(
                    Math.max(box.x0(), detected.x0() - reach),
                    Math.max(box.y0(), detected.y0() - reach),
                    Math.min(box.x1(), detected.x1() + reach),
                    Math.min(box.y1(), detected.y1() + reach));
        }
    }
}
