package dev.annex.samples.random;

import dev.annex.samples.random.Vocabulary.Office;

/**
 * Who reports, for what year, and from what books.
 *
 * @param vocabulary the words
 * @param office what kind of office it is
 * @param place with its kind, such as 临沅县
 * @param code of the office in the budget, empty for none
 * @param year that is evaluated
 * @param books its figures
 */
record Scene(Vocabulary vocabulary, Office office, String place, String code, int year, Books books) {

    /** The office's full name. */
    String name() {
        return place + office.name();
    }

    /** The office's full name with its code, where it has one. */
    String codedName() {
        return code.isEmpty() ? name() : code + "001-" + name();
    }

    /** The office above it, or itself. */
    String supervisor() {
        String above = place + (office.supervisor().isEmpty() ? office.name() : office.supervisor());
        return code.isEmpty() ? above : code + "-" + above;
    }

    /** A text with its year, office and unit. */
    String fill(String text) {
        return text.replace("{year}", Integer.toString(year))
                .replace("{office}", name())
                .replace("{unit}", books.unit());
    }

    /** A sentence with numbers in its blanks. */
    String numbers(Draw draw, String sentence) {
        return sentence.replace("{a}", Integer.toString(draw.between(36, 9800)))
                .replace("{b}", Integer.toString(draw.between(2, 29)));
    }

    /** Somebody's name. */
    String person(Draw draw) {
        return draw.oneOf(vocabulary.surnames()) + draw.oneOf(vocabulary.givenNames());
    }
}
