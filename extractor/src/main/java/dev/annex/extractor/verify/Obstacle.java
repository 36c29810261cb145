package dev.annex.extractor.verify;

import java.util.Optional;

/**
 * Why a rule can not be applied to a place where it should.
 *
 * @param kind what is in the way
 * @param where the figure that is in the way, where it is one
 */
record Obstacle(Kind kind, Optional<Spot> where) {

    enum Kind {
        BLANK("为空", "is blank"),
        AMBIGUOUS("不止一处", "stands in more than one place"),
        TOO_LONG("位数过多", "has too many digits"),
        DIVISION_BY_ZERO("除数为零", "a divisor is zero"),
        UNKNOWN_UNIT("金额单位不明", "the unit of an amount is not known"),
        TOO_MUCH("要看的数据太多", "there is too much to look at");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }

    /** In words, without a full stop. */
    String in(Language language) {
        return language == Language.CHINESE
                ? where.map(spot -> spot.shape().title()).orElse("") + kind.chinese
                : where.map(spot -> spot.name() + " ").orElse("") + kind.english;
    }
}
