package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedNumber;
import dev.annex.extractor.field.PrintedText;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.Optional;

/**
 * The words of one place on their way into a field.
 *
 * @param printed with line breaks and outer white space
 * @param place where they stand
 */
record Words(String printed, Place place) {
    /** A longer text behind a number is a remark, not a unit: the longest unit in use, {@code 元/平方米·年}, is shorter. */
    private static final int LONGEST_UNIT = 8;

    /** What authors write where a number is asked for and there is none. */
    static final String NONE = "无";

    static Words of(Cell cell) {
        return new Words(cell.text(), cell.place());
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
        return Provenance.of(text(), place, binding);
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
        Optional<PrintedNumber> number = PrintedNumber.parse(printed).filter(Words::isOnlyANumber);
        if (number.isEmpty()) {
            return new Field.Blank();
        }
        account.value(place);
        return new Field.Number(number.get().value(), provenance(binding));
    }

    private static boolean isOnlyANumber(PrintedNumber number) {
        String suffix = number.suffix();
        return suffix.length() <= LONGEST_UNIT
                && suffix.chars().noneMatch(c -> Character.isDigit(c) || ",;:。".indexOf(c) >= 0);
    }
}
