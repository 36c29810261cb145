package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.Style.Alignment;
import dev.annex.extractor.document.line.TextLine;
import dev.annex.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A paragraph while its lines are gathered. */
final class ParagraphDraft {
    /** Numbers at the start of a paragraph. */
    static final Pattern NUMBERED = Pattern.compile(
            "[\\s\\u3000]*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|第[一二三四五六七八九十\\d]{1,3}[章节条部，,、]"
                    + "|\\d{1,2}[、．]|\\d{1,2}\\.(?!\\d)|[①-⑳]|[a-zA-Z][.)、]|[•●■◆▪·➢√※*-][\\s\\u3000]).*",
            Pattern.DOTALL);

    private static final Pattern CLOSED = Pattern.compile(".*[。！？；：:;!?][”’）)]?", Pattern.DOTALL);
    private static final Pattern ENTRY =
            Pattern.compile(".*([.．…·・‥⋯]\\s?){4,}[\\s\\u3000]*[(（]?[-—－]?\\s*[0-9０-９IVXivx]{1,4}\\s*[-—－]?[)）]?\\s*");

    private static final Pattern COLON = Pattern.compile(".*[：:]", Pattern.DOTALL);

    /** The label of an annex stands alone. */
    private static final Pattern ANNEX = Pattern.compile("附[件表录]?\\s*[\\d一二三四五六七八九十]{0,3}\\s*[：:]?");

    /** Sizes of one paragraph differ less than this, in points. */
    private static final double SAME_SIZE = 0.6;

    /** The same as a part of the size, for lines whose size was measured from pixels. */
    private static final double SAME_SIZE_IN_PIXELS = 0.1;

    /** The same for lines of so few Chinese characters that only the ink of their digits and marks was measured. */
    private static final double GUESSED_SIZE = 0.35;

    private static final int FEWEST_MEASURED = 3;

    /** A gap this many times the usual distance from line to line parts paragraphs. */
    private static final double APART = 1.45;

    /** Lines of a hanging paragraph stand at most this far behind its number, in em. */
    private static final double HANGING = 4.5;

    /** Lines of one column begin within this, in em; punctuation at the start of a line may be set half as wide. */
    private static final double SAME_START = 0.75;

    /** Quotation marks and numbers that may not be parted leave at most this much room at the end of a line, in em. */
    private static final double UNBREAKABLE = 3.5;

    /** Digits of wide fonts, spaces between them and Chinese characters: room of a word beyond the usual. */
    private static final double WIDE_DIGITS = 1.4;

    /** The first line of a paragraph is indented less than this, in em. */
    private static final double DEEPEST_FIRST_LINE = 6;

    private final List<Printed.Line> lines = new ArrayList<>();
    private final TextFrame frame;
    private final boolean startsPage;
    private boolean centred;

    ParagraphDraft(Printed.Line first, TextFrame frame, boolean startsPage) {
        this.frame = frame;
        this.startsPage = startsPage;
        lines.add(first);
        centred = frame.isCentred(first.text());
    }

    /** Whether a line is an entry of a table of contents. */
    static boolean isEntry(TextLine line) {
        return ENTRY.matcher(line.text()).matches();
    }

    List<Printed.Line> lines() {
        return lines;
    }

    boolean startsPage() {
        return startsPage;
    }

    private TextLine first() {
        return lines.get(0).text();
    }

    private TextLine last() {
        return lines.get(lines.size() - 1).text();
    }

    /** Takes a line if it goes on with this paragraph. */
    boolean takes(Printed.Line next, TextFrame nextFrame) {
        if (!goesOn(next, nextFrame)) {
            return false;
        }
        centred = lines.size() == 1 && isCentredEnd(next.text(), nextFrame)
                || centred && nextFrame.isCentred(next.text());
        lines.add(next);
        return true;
    }

    private boolean goesOn(Printed.Line next, TextFrame nextFrame) {
        TextLine line = next.text();
        boolean samePage = next.page() == lines.get(lines.size() - 1).page();
        if (!line.isUpright() || !last().isUpright() || line.isCut() || last().isCut() && !isBroken(next)) {
            return false;
        }
        if (Math.abs(last().size() - line.size()) > sameSize(line)
                || isEntry(last())
                || ANNEX.matcher(line.text().strip()).matches()
                || line.bold() != last().bold() && CLOSED.matcher(last().text()).matches()
                || !isFull(line, nextFrame) && !(last().isCut() && isBroken(next))) {
            return false;
        }
        if (samePage && line.centerY() - last().centerY() > APART * distance(line)) {
            return false;
        }
        return isCentredEnd(line, nextFrame) || isInPlace(line, nextFrame);
    }

    private static double sameSize(TextLine line) {
        if (line.recognized().isEmpty()) {
            return SAME_SIZE;
        }
        long measured = line.text()
                .codePoints()
                .filter(Character::isIdeographic)
                .limit(FEWEST_MEASURED)
                .count();
        return Math.max(SAME_SIZE, (measured < FEWEST_MEASURED ? GUESSED_SIZE : SAME_SIZE_IN_PIXELS) * line.size());
    }

    /** Whether a line of labels and values was too long, so that its last label or value is broken. */
    private boolean isBroken(Printed.Line next) {
        Printed.Line before = lines.get(lines.size() - 1);
        String words = before.text().text().stripTrailing();
        boolean incomplete = COLON.matcher(words).matches()
                || !COLON.matcher(lastPart(words)).find();
        boolean labelled = COLON.matcher(next.text().text()).find();
        double needed = labelled ? next.box().x1() - next.box().x0() : TextFrame.firstWord(next.text());
        boolean fits = frame.room(before.text()) >= needed;
        return (incomplete || !fits)
                && Math.abs(next.box().x0() - first().box().x0())
                        < SAME_START * next.text().size()
                && !NUMBERED.matcher(next.text().text()).matches();
    }

    /** What stands behind the last wide gap. */
    private static String lastPart(String words) {
        return words.substring(words.lastIndexOf("  ") + 1);
    }

    /** Whether the last line ends where it does because there was no room: at the edge, or short of it in mid-sentence. */
    private boolean isFull(TextLine line, TextFrame nextFrame) {
        boolean startsAtEdge = Math.abs(nextFrame.indent(line)) < SAME_START;
        boolean inSentence = startsAtEdge
                && frame.room(last()) < Math.max(UNBREAKABLE * last().size(), TextFrame.firstWord(line) * WIDE_DIGITS)
                && !CLOSED.matcher(last().text()).matches();
        return inSentence || frame.isFull(last(), line);
    }

    private double distance(TextLine line) {
        double usual = frame.pitch(line.size());
        if (lines.size() < 2
                || lines.get(lines.size() - 2).page()
                        != lines.get(lines.size() - 1).page()) {
            return usual;
        }
        return Math.max(
                usual, last().centerY() - lines.get(lines.size() - 2).text().centerY());
    }

    /** Whether a line is the end of a title that fills the line above. */
    private boolean isCentredEnd(TextLine line, TextFrame nextFrame) {
        boolean display = first().size() > frame.size() + SAME_SIZE || first().bold();
        return display
                && line.bold() == last().bold()
                && frame.indent(first()) < TextFrame.FIRST_LINE
                && nextFrame.isCentred(line);
    }

    private boolean isInPlace(TextLine line, TextFrame nextFrame) {
        double start = nextFrame.indent(line);
        double firstStart = frame.indent(first());
        boolean numbered = NUMBERED.matcher(line.text()).matches();
        if (lines.size() > 1) {
            double expected = lines.get(1).text().box().x0() - frame.left();
            boolean aligned = Math.abs(start - expected / line.size()) < SAME_START;
            return aligned && !(numbered && beginsAnew(line, nextFrame));
        }
        if (start < firstStart - SAME_START) {
            return firstStart < DEEPEST_FIRST_LINE
                    && !(numbered && CLOSED.matcher(last().text()).matches() && !frame.indented());
        }
        if (start <= firstStart + SAME_START) {
            boolean bothIndented = nextFrame.indented() && start > TextFrame.FIRST_LINE;
            return !bothIndented && !beginsAnew(line, nextFrame);
        }
        boolean hangs = NUMBERED.matcher(first().text()).matches() && start - firstStart < HANGING && !numbered;
        return hangs && firstStart < SAME_START;
    }

    /** Whether a line that could go on is more likely the first of another paragraph. */
    private boolean beginsAnew(TextLine line, TextFrame nextFrame) {
        boolean closed = CLOSED.matcher(last().text()).matches();
        if (last().isCut() || nextFrame.indented() && frame.indent(first()) > TextFrame.FIRST_LINE) {
            return false;
        }
        boolean roomLeft = frame.room(last()) > TextFrame.SLACK * last().size();
        return closed && (NUMBERED.matcher(line.text()).matches() || roomLeft);
    }

    Alignment alignment() {
        if (centred) {
            return Alignment.CENTER;
        }
        return lines.size() == 1 && frame.isAtEnd(first()) ? Alignment.END : Alignment.START;
    }

    double indent() {
        return Math.max(0, first().box().x0() - frame.left());
    }

    /** Its words: lines joined without a space but between words of letters. */
    String text() {
        StringBuilder text = new StringBuilder(first().text());
        for (Printed.Line line : lines.subList(1, lines.size())) {
            String words = line.text().text().strip();
            boolean nextLabel = first().isCut()
                    && COLON.matcher(words).find()
                    && COLON.matcher(lastPart(text.toString())).find();
            if (nextLabel && !COLON.matcher(text).matches()) {
                text.append("    ");
            }
            if (endsWithWord(text) && Character.isLetterOrDigit(words.charAt(0)) && words.charAt(0) < 0x2E80) {
                text.append(' ');
            }
            text.append(words);
        }
        return text.toString();
    }

    List<Glyph> recognized() {
        return lines.stream().flatMap(line -> line.text().recognized().stream()).toList();
    }

    private static boolean endsWithWord(StringBuilder text) {
        char last = text.charAt(text.length() - 1);
        return last < 0x2E80 && (Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == '.');
    }
}
