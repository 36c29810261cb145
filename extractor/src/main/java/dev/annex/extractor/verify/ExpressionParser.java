package dev.annex.extractor.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads expressions by recursive descent, one method per line of the grammar in {@code docs/rules.md}, and compares every path with the
 * contract while it reads, so that an expression that was read can be evaluated on any report.
 */
final class ExpressionParser {

    /** How deep brackets may stand in brackets; no rule needs more than a few, and the call stack has an end. */
    static final int MAX_DEPTH = 40;

    /** Characters of one expression; what is longer can not be read by people either, and long chains are deep trees. */
    static final int MAX_LENGTH = 2_000;

    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    private int next;
    private int depth;
    /** How many lists stand around what is read now, whose rows it is about. */
    private int rows;

    private ExpressionParser(String text, Vocabulary vocabulary) throws ExpressionException {
        if (text.length() > MAX_LENGTH) {
            throw new ExpressionException(
                    0,
                    "式子有 " + text.length() + " 字，最多 " + MAX_LENGTH + " 字",
                    "the expression has " + text.length() + " characters, at most " + MAX_LENGTH);
        }
        this.vocabulary = vocabulary;
        this.tokens = Token.split(text);
    }

    /** Reads an expression that has one value. */
    static Expression expression(String text, Vocabulary vocabulary) throws ExpressionException {
        return value(definition(text, vocabulary), 0);
    }

    /** Reads what a name is to stand for: an expression or, where it is a bare path, all places to which it leads. */
    static Expression definition(String text, Vocabulary vocabulary) throws ExpressionException {
        ExpressionParser parser = new ExpressionParser(text, vocabulary);
        Expression definition = parser.disjunction(vocabulary.scope());
        if (parser.peek().kind() != Token.Kind.END) {
            throw parser.unexpected();
        }
        return definition;
    }

    /** Reads an expression whose value is yes or no. */
    static Condition condition(String text, Vocabulary vocabulary) throws ExpressionException {
        if (expression(text, vocabulary) instanceof Condition condition) {
            return condition;
        }
        throw ExpressionException.noCondition(0);
    }

    /** Reads a path or {@code parts(…)}, which stand for all places to which they lead. */
    static Places places(String text, Vocabulary vocabulary) throws ExpressionException {
        if (definition(text, vocabulary) instanceof Places places) {
            return places;
        }
        throw new ExpressionException(0, "这里要写字段", "a field is wanted here");
    }

    private Expression disjunction(Shape here) throws ExpressionException {
        if (++depth > MAX_DEPTH) {
            throw new ExpressionException(
                    peek().at(), "括号嵌套超过 " + MAX_DEPTH + " 层", "brackets are more than " + MAX_DEPTH + " deep");
        }
        Expression left = conjunction(here);
        while (accept("or")) {
            int at = peek().at();
            left = new Condition.Either(condition(left, at), condition(conjunction(here), at));
        }
        depth--;
        return left;
    }

    private Expression conjunction(Shape here) throws ExpressionException {
        Expression left = negation(here);
        while (accept("and")) {
            int at = peek().at();
            left = new Condition.Both(condition(left, at), condition(negation(here), at));
        }
        return left;
    }

    private Expression negation(Shape here) throws ExpressionException {
        boolean negated = false;
        while (accept("not")) {
            negated = !negated;
            if (!negated) {
                throw new ExpressionException(peek().at(), "not not 等于没有", "not not says nothing");
            }
        }
        int at = peek().at();
        Expression inner = comparison(here);
        return negated ? new Condition.Not(condition(inner, at)) : inner;
    }

    private Expression comparison(Shape here) throws ExpressionException {
        int start = peek().at();
        Expression first = sum(here);
        Optional<Condition.Relation> relation = Arrays.stream(Condition.Relation.values())
                .filter(each -> peek().is(each.sign()))
                .findFirst();
        if (relation.isEmpty()) {
            return first;
        }
        Token sign = take();
        Expression left = value(first, start);
        start = peek().at();
        Expression right = value(sum(here), start);
        if (left instanceof Textual a && right instanceof Textual b) {
            if (relation.get() == Condition.Relation.EQUAL || relation.get() == Condition.Relation.DIFFERENT) {
                return new Condition.OfTexts(relation.get() == Condition.Relation.EQUAL, a, b);
            }
            throw new ExpressionException(sign.at(), "文字只能用 = 或 != 比较", "texts compare by = and != only");
        }
        return new Condition.OfNumbers(relation.get(), number(left, sign.at()), number(right, sign.at()));
    }

    private Expression sum(Shape here) throws ExpressionException {
        int start = peek().at();
        Expression left = product(here);
        while (peek().is("+") || peek().is("-")) {
            Token operator = take();
            left = arithmetic(operator, value(left, start), product(here));
        }
        return left;
    }

    private Expression product(Shape here) throws ExpressionException {
        int start = peek().at();
        Expression left = factor(here);
        while (peek().is("*") || peek().is("/")) {
            Token operator = take();
            Expression right = factor(here);
            if (operator.is("/")
                    && right instanceof Numeric.Constant constant
                    && constant.value().signum() == 0) {
                throw new ExpressionException(operator.at(), "除以零", "division by zero");
            }
            left = arithmetic(operator, value(left, start), right);
        }
        return left;
    }

    private Numeric arithmetic(Token operator, Expression left, Expression right) throws ExpressionException {
        return new Numeric.Arithmetic(
                operator.text().charAt(0),
                number(left, operator.at()),
                number(value(right, operator.at()), operator.at()));
    }

    private Expression factor(Shape here) throws ExpressionException {
        Token token = peek();
        if (accept("(")) {
            Expression inner = disjunction(here);
            expect(")");
            return inner;
        }
        return switch (token.kind()) {
            case NUMBER -> new Numeric.Constant(new BigDecimal(take().text()));
            case TEXT -> new Textual.Literal(take().text());
            case NAME -> tokens.get(next + 1).is("(") ? call(here) : path(here);
            case VARIABLE -> variable(token, here);
            default -> throw unexpected();
        };
    }

    private Expression variable(Token token, Shape here) throws ExpressionException {
        Optional<Expression> known = Optional.ofNullable(
                        vocabulary.definitions().get(token.text()))
                .or(() -> vocabulary.quoted(token.text()).map(Textual.Literal::new));
        if (known.isEmpty()) {
            return path(here);
        }
        take();
        return known.get();
    }

    /** Reads a path, which stands for all places to which it leads until someone wants its one {@link #value}. */
    private Places.Path path(Shape here) throws ExpressionException {
        PathReader path = PathReader.start(peek(), vocabulary, here, rows > 0);
        if (path.startIsNamed()) {
            take();
            expect(".");
        }
        do {
            Shape element = path.step(take());
            if (accept("[")) {
                int at = peek().at();
                path.filter(condition(ofRows(element), at), at);
                expect("]");
            }
        } while (accept("."));
        return path.end();
    }

    /** Reads something that is said of each row of a list. */
    private Expression ofRows(Shape row) throws ExpressionException {
        rows++;
        Expression expression = disjunction(row);
        rows--;
        return expression;
    }

    private Expression call(Shape here) throws ExpressionException {
        Token name = take();
        expect("(");
        List<Expression> arguments = new ArrayList<>();
        arguments.add(disjunction(here));
        boolean isOfRows = FunctionCall.isOfRows(name) && accept(",");
        if (isOfRows
                && arguments.get(0) instanceof Places.Path list
                && list.shape().kind() == Shape.Kind.STRUCT) {
            int at = peek().at();
            Expression each = value(ofRows(list.shape()), at);
            expect(")");
            return FunctionCall.ofRows(name, list, each);
        }
        if (isOfRows || name.is("every") || name.is("some") || name.is("none")) {
            throw FunctionCall.wantsRows(name);
        }
        while (accept(",")) {
            arguments.add(disjunction(here));
        }
        expect(")");
        return FunctionCall.of(name, arguments);
    }

    /** What an expression is worth where one value is wanted. */
    private static Expression value(Expression expression, int at) throws ExpressionException {
        return expression instanceof Places.Path path ? PathReader.value(path, at) : expression;
    }

    private static Numeric number(Expression expression, int at) throws ExpressionException {
        if (expression instanceof Numeric number) {
            return number;
        }
        throw new ExpressionException(at, "这里两边都要是数", "both sides have to be numbers");
    }

    private static Condition condition(Expression expression, int at) throws ExpressionException {
        if (expression instanceof Places.Path path && path.shape().kind() == Shape.Kind.TRUTH) {
            return condition(PathReader.value(path, at), at);
        }
        if (expression instanceof Condition condition) {
            return condition;
        }
        throw ExpressionException.noCondition(at);
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    private boolean accept(String sign) {
        boolean found = peek().is(sign);
        if (found) {
            take();
        }
        return found;
    }

    private void expect(String sign) throws ExpressionException {
        if (!accept(sign)) {
            throw new ExpressionException(
                    peek().at(),
                    "这里应是 " + sign + "，却是 " + peek().shown(),
                    sign + " is wanted here, not " + peek().shownInEnglish());
        }
    }

    private ExpressionException unexpected() {
        return new ExpressionException(peek().at(), "这里不该是 " + peek().shown(), "unexpected " + peek().shownInEnglish());
    }
}
