package dev.annex.extractor.verify;

/** A mistake in the text of an expression or a scope. */
final class ExpressionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int at;
    private final String english;

    /**
     * @param at the character where it is, from 0
     * @param chinese what is wrong, without a full stop
     * @param english the same
     */
    ExpressionException(int at, String chinese, String english) {
        super(chinese);
        this.at = at;
        this.english = english;
    }

    static ExpressionException noField(int at, String name) {
        return new ExpressionException(at, "没有字段 " + name, "there is no field " + name);
    }

    static ExpressionException noCondition(int at) {
        return new ExpressionException(
                at, "这里要写能判断对错的式子，如 a = b", "something true or false is wanted here, such as a = b");
    }

    /** The same mistake in a text of which the expression is a part. */
    ExpressionException movedBy(int characters) {
        return new ExpressionException(at + characters, reason().chinese(), english);
    }

    /** The character where it is, from 0. */
    int at() {
        return at;
    }

    /** What is wrong. */
    Wording<String> reason() {
        return new Wording<>(String.valueOf(getMessage()), english);
    }
}
