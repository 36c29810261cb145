package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedNumber;
import dev.annex.extractor.field.PrintedText;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.extractor.field.RecognizedNumber;
import dev.annex.extractor.page.Glyph;
import java.util.List;
import java.util.Optional;

/**
 * The words of one place on their way into a field.
 *
 * @param printed with line breaks and outer white space
 * @param place where they stand
 * @param recognized their characters without spaces where they were read from pixels; empty elsewhere
 * @param misread what was read in the place of a printed label; empty mostly
 */
record Words(String printed, Place place, List<Glyph> recognized, Optional<String> misread) {
    /** A longer text behind a number is a remark, not a unit: the longest unit in use, {@code 元/平方米·年}, is shorter. */
    private static final int LONGEST_UNIT = 8;

    /** What authors write where a number is asked for and there is none. */
    static final String NONE = "无";

    Words(String printed, Place place) {
        this(printed, place, List.of(), Optional.empty());
    }

    static Words of(Cell cell) {
        return new Words(cell.text(), cell.place(), cell.recognized(), Optional.empty());
    }

    /** The words of a cell that holds a label of the form. */
    static Words ofLabel(Cell cell) {
        return new Words(
                cell.label(),
                cell.place(),
                cell.recognized(),
                cell.restored().map(label -> PrintedText.of(cell.text())));
    }

    static Words of(Piece.Line line) {
        return new Words(line.text(), line.place());
    }

    String text() {
        return PrintedText.of(printed);
    }

    /** Whether they state nothing. */
    boolean isVoid() {
        return PrintedText.isVoid(printed);
    }

    Provenance provenance(Binding binding) {
        return misread.map(read ->
                        Provenance.of(read, place, binding).noting("识别为“" + read + "”，按表式所印标签取“" + text() + "”。"))
                .orElseGet(() -> Provenance.of(text(), place, binding));
    }

    /** The words as text; a blank where they state nothing. They are entered in the account either way. */
    Field asText(Account account, Binding binding) {
        if (isVoid()) {
            account.label(place);
            return new Field.Blank();
        }
        account.value(place);
        return new Field.Text(text(), provenance(binding));
    }

    /**
     * The words as a number; a blank where they state nothing, 无 included. Words that are no number are left out of the
     * account, so that they are not lost.
     */
    Field asNumber(Account account, Binding binding) {
        if (isVoid() || text().equals(NONE)) {
            account.label(place);
            return new Field.Blank();
        }
        Optional<PrintedNumber> number = number(printed);
        if (number.isPresent()) {
            account.value(place);
            return new Field.Number(number.get().value(), provenance(binding));
        }
        return RecognizedNumber.likeliest(recognized, reading -> number(reading).isPresent())
                .<Field>map(reading -> {
                    account.value(place);
                    return new Field.Number(
                            number(reading).orElseThrow().value(),
                            Provenance.of(reading, place, binding)
                                    .noting("此处应为数字，首选识别结果“" + text() + "”不是数字，取识别候选“" + reading + "”。"));
                })
                .orElseGet(Field.Blank::new);
    }

    private static Optional<PrintedNumber> number(String printed) {
        return PrintedNumber.parse(printed).filter(Words::isOnlyANumber);
    }

    private static boolean isOnlyANumber(PrintedNumber number) {
        String suffix = number.suffix();
        return suffix.length() <= LONGEST_UNIT
                && suffix.chars().noneMatch(c -> Character.isDigit(c) || ",;:。".indexOf(c) >= 0);
    }
}
