package dev.annex.extractor.verify;

import java.util.List;

/** A part of a rule that has a value: a number, a text, an answer, or places in the report. */
sealed interface Expression permits Numeric, Textual, Condition, Places {

    /** The expressions of which it is made. */
    default List<Expression> parts() {
        return List.of();
    }

    /** How many expressions it consists of, itself included. */
    default int size() {
        int size = 1;
        for (Expression part : parts()) {
            size += part.size();
        }
        return size;
    }

    /** How many lists are gone through, one inside another. */
    default int lists() {
        int lists = 0;
        for (Expression part : parts()) {
            lists = Math.max(lists, part.lists());
        }
        return lists;
    }
}
