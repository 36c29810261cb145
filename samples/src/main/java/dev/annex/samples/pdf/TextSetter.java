package dev.annex.samples.pdf;

import dev.annex.samples.pdf.SetLine.Note;
import dev.annex.samples.pdf.SetLine.Piece;
import dev.annex.samples.print.Inline;
import dev.annex.samples.print.Look;
import dev.annex.samples.print.PrintedParagraph;
import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs in lines. Footnotes are counted through the document, so each paragraph is set once. */
final class TextSetter {
    /** Letters that may not begin a line. */
    private static final String NOT_FIRST = "，。、；：？！）》”’】〕」』〉％℃…—·,.;:?!)]}%";

    /** Letters that may not end a line. */
    private static final String NOT_LAST = "（《“‘【〔「『〈([{";

    private static final double NOTE_MARK = 0.6;
    private static final double NOTE_RISE = 0.35;

    private final PdfFonts fonts;
    private int notes;

    TextSetter(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The lines of a paragraph, at least one.
     *
     * @param width of the column of text, in points
     * @param spacing from line to line, for a size of one point
     */
    List<SetLine> set(PrintedParagraph paragraph, double width, double spacing) {
        Filling filling = new Filling(paragraph.look(), width, spacing);
        Look look = paragraph.look();
        paragraph.number().ifPresent(number -> filling.words(number.shown(), look.bold()));
        for (Inline inline : paragraph.inlines()) {
            if (inline instanceof Inline.Footnote note) {
                filling.note(new Note(Integer.toString(++notes), note.text(), look.font()));
            } else {
                boolean bold = look.bold() || inline instanceof Inline.Words words && words.bold();
                filling.words(inline.shown(), bold);
            }
        }
        return filling.lines();
    }

    /** Words that stand one letter below the other. */
    List<Piece> pieces(String words, Look look) {
        return words.codePoints()
                .filter(letter -> letter != '\n')
                .mapToObj(letter -> new Piece(fonts.letter(letter, look.font()), look.size(), 0, look.bold()))
                .toList();
    }

    /** Whether a line may end between two letters: not within a Latin word or a figure, nor where punctuation forbids it. */
    private static boolean breaks(Piece before, Piece after) {
        int left = before.letter().text().codePointAt(0);
        int right = after.letter().text().codePointAt(0);
        if (after.rise() > 0 || NOT_FIRST.indexOf(right) >= 0 || NOT_LAST.indexOf(left) >= 0) {
            return false;
        }
        return left == ' ' || !(isLatin(left) && isLatin(right));
    }

    private static boolean isLatin(int letter) {
        return letter > ' ' && letter < 0x250;
    }

    /** Lines being filled from the left. */
    private final class Filling {
        private final Look look;
        private final double width;
        private final double spacing;
        private final List<SetLine> lines = new ArrayList<>();
        private List<Piece> line = new ArrayList<>();
        private List<Note> noted = new ArrayList<>();
        private double used;

        Filling(Look look, double width, double spacing) {
            this.look = look;
            this.width = width;
            this.spacing = spacing;
        }

        private double indent() {
            return look.indent() + (lines.isEmpty() ? look.firstLine() : 0);
        }

        void words(String words, boolean bold) {
            for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
                int letter = words.codePointAt(i);
                if (letter == '\n') {
                    end();
                } else if (letter == '\t') {
                    leader(words.substring(i + 1), bold);
                } else {
                    add(new Piece(fonts.letter(letter, look.font()), look.size(), 0, bold));
                }
            }
        }

        void note(Note note) {
            note.mark()
                    .codePoints()
                    .forEach(digit -> add(new Piece(
                            fonts.letter(digit, look.font()),
                            look.size() * NOTE_MARK,
                            look.size() * NOTE_RISE,
                            look.bold())));
            noted.add(note);
        }

        /** Dots up to where the words behind a tab end at the right. */
        private void leader(String rest, boolean bold) {
            Piece dot = new Piece(fonts.letter('.', look.font()), look.size(), 0, bold);
            double room = width
                    - indent()
                    - used
                    - pieces(rest, look).stream().mapToDouble(Piece::width).sum();
            for (int dots = (int) (room / dot.width()); dots > 0; dots--) {
                line.add(dot);
                used += dot.width();
            }
        }

        private void add(Piece piece) {
            if (indent() + used + piece.width() > width && !line.isEmpty()) {
                wrap(piece);
            }
            line.add(piece);
            used += piece.width();
        }

        private void wrap(Piece next) {
            int cut = line.size();
            Piece after = next;
            while (cut > 0 && !breaks(line.get(cut - 1), after)) {
                cut--;
                after = line.get(cut);
            }
            if (cut == 0) {
                cut = line.size();
            }
            List<Piece> rest = new ArrayList<>(line.subList(cut, line.size()));
            line = new ArrayList<>(line.subList(0, cut));
            end();
            line = rest;
            used = rest.stream().mapToDouble(Piece::width).sum();
        }

        private void end() {
            double length = line.stream().mapToDouble(Piece::width).sum();
            double free = width - indent() - length;
            double x = switch (look.alignment()) {
                case LEFT -> indent();
                case CENTER -> indent() + free / 2;
                case RIGHT -> indent() + free;
            };
            lines.add(new SetLine(line, x, look.size() * spacing, look.size(), noted));
            line = new ArrayList<>();
            noted = new ArrayList<>();
            used = 0;
        }

        List<SetLine> lines() {
            end();
            return lines;
        }
    }
}
