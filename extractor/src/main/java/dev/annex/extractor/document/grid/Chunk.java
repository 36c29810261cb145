package dev.annex.extractor.document.grid;

import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of one line with no wide gap between them: the text of a cell in this line, or of several cells that stand close.
 *
 * @param words from left to right
 */
record Chunk(List<Word> words) {
    private static final Pattern VALUE = Pattern.compile(
            "[(\\[<>≥≤~±+\\-−–]*\\s*[$€£¥￥]?\\s*[(+\\-−–]?\\d[\\d.,'’:/\\s]*\\s*(?:[%‰)\\]*†‡]|[a-z]\\b)*(?:\\s?\\([\\d.,%\\s\\-]*\\))?[*†]*"
                    + "|[-−–—:./*xX]+|[nN]\\.?/?[aA]\\.?|\\.\\.+|[$€£]");
    private static final Pattern SIGN_BEFORE = Pattern.compile("[$€£¥￥(<>≥≤±]+");
    private static final Pattern SIGN_AFTER = Pattern.compile("[%‰)]+|\\*+|†|‡");
    private static final Pattern ENUMERATOR = Pattern.compile(
            "[•●○◦▪■□◆–—\\-*·\uf0b7\uf0a7\uf0d8]|\\d{1,2}(?:\\.\\d{1,2})+\\.?|[(（]?(?:\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3})[.)）、．]");

    private static final Pattern VALUE_WORD = Pattern.compile("[(+\\-−–$€]*\\d[\\d.,]*[%)]*");

    /** Numbers this far apart, in em, are two. */
    private static final double VALUE_GAP = 0.35;

    /** A bullet stands no further from its text than this, in em, and a currency sign from its number. */
    private static final double MARK_DISTANCE = 6;

    /** A percent sign or the mark of a footnote stands no further from its number than this, in em. */
    private static final double SIGN_AFTER_DISTANCE = 1.5;

    double x0() {
        return words.get(0).box().x0();
    }

    double x1() {
        return words.stream().mapToDouble(word -> word.box().x1()).max().orElseThrow();
    }

    double width() {
        return x1() - x0();
    }

    double centerY() {
        return (box().y0() + box().y1()) / 2;
    }

    Box box() {
        return new Box(
                x0(),
                words.stream().mapToDouble(word -> word.box().y0()).min().orElseThrow(),
                x1(),
                words.stream().mapToDouble(word -> word.box().y1()).max().orElseThrow());
    }

    String text() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** Whether it is a number, perhaps with a sign, a unit or a mark, or one of the marks that stand for no number. */
    boolean isValue() {
        return VALUE.matcher(text()).matches();
    }

    /**
     * Cuts a line where its words stand wide apart. A currency sign stays with its number and a bullet with its text,
     * however far; dots that lead the eye to the next column are left out.
     *
     * @param gap in em
     */
    static List<Chunk> of(WordLine line, double gap) {
        List<Chunk> chunks = new ArrayList<>();
        List<Word> current = new ArrayList<>();
        boolean led = false;
        for (Word word : line.words()) {
            if (word.isLeader()) {
                led = true;
                continue;
            }
            if (!current.isEmpty() && (led || isCut(current, word, gap, chunks.isEmpty()))) {
                chunks.add(new Chunk(List.copyOf(current)));
                current.clear();
            }
            current.add(word);
            led = word.endsInLeader();
        }
        if (!current.isEmpty()) {
            chunks.add(new Chunk(List.copyOf(current)));
        }
        return chunks;
    }

    /**
     * Cuts a line wherever its words stand wide apart, marks and signs too: they have columns of their own in a form.
     *
     * @param gap in em
     */
    static List<Chunk> apart(WordLine line, double gap) {
        List<Chunk> chunks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= line.words().size(); i++) {
            if (i == line.words().size()
                    || areApart(line.words().get(i - 1), line.words().get(i), gap)) {
                chunks.add(new Chunk(List.copyOf(line.words().subList(from, i))));
                from = i;
            }
        }
        return chunks;
    }

    private static boolean areApart(Word last, Word next, double gap) {
        double distance = next.box().x0() - last.box().x1();
        double em = Math.min(last.size(), next.size());
        return distance > gap * em || distance > VALUE_GAP * em && areTwoValues(last, next);
    }

    private static boolean isCut(List<Word> current, Word next, double gap, boolean first) {
        Word last = current.get(current.size() - 1);
        double distance = next.box().x0() - last.box().x1();
        double em = Math.min(last.size(), next.size());
        if (distance <= gap * em) {
            return distance > VALUE_GAP * em && areTwoValues(last, next);
        }
        boolean sign = SIGN_BEFORE.matcher(last.text()).matches() && startsWithDigit(next)
                || SIGN_AFTER.matcher(next.text()).matches()
                        && distance <= SIGN_AFTER_DISTANCE * em
                        && endsWithDigit(last);
        boolean bullet = first
                && current.size() == 1
                && ENUMERATOR.matcher(last.text()).matches()
                && !new Chunk(List.of(next)).isValue();
        return distance > MARK_DISTANCE * em || !sign && !bullet;
    }

    /** Numbers hold no spaces but those between groups of thousands. */
    private static boolean areTwoValues(Word last, Word next) {
        return VALUE_WORD.matcher(last.text()).matches()
                && VALUE_WORD.matcher(next.text()).matches()
                && !(last.text().matches(".*\\d{1,3}") && next.text().matches("\\d{3}(?:[,.]\\d+)?%?"));
    }

    private static boolean startsWithDigit(Word word) {
        return word.text().matches("[(\\-−–.]*\\d.*");
    }

    private static boolean endsWithDigit(Word word) {
        return word.text().matches(".*\\d[)]?");
    }
}
