package dev.annex.extractor.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a path through the contract while it is read. */
final class PathReader {
    private final Vocabulary vocabulary;
    private final Places.Start start;
    private final List<Places.Step> steps = new ArrayList<>();
    private Shape holder;
    private Shape shape;
    private final boolean named;
    private boolean atList;

    private PathReader(Vocabulary vocabulary, Places.Start start, boolean named, Shape shape) {
        this.named = named;
        this.vocabulary = vocabulary;
        this.start = start;
        this.holder = shape;
        this.shape = shape;
    }

    /**
     * Begins where the first word says: {@code scope}, {@code group}, {@code report}, {@code previous}, or else at the element that is
     * looked at.
     *
     * @param inRows whether the path is part of a condition on the rows of a list, which are then what is looked at
     */
    static PathReader start(Token first, Vocabulary vocabulary, Shape here, boolean inRows) {
        if (first.is("scope")) {
            return new PathReader(vocabulary, Places.Start.SCOPE, true, vocabulary.scope());
        }
        if (first.is("group") && vocabulary.grouped()) {
            return new PathReader(vocabulary, Places.Start.GROUP, true, vocabulary.scope());
        }
        if (first.is("previous") && vocabulary.paired()) {
            return new PathReader(
                    vocabulary,
                    Places.Start.PREVIOUS,
                    true,
                    Shape.ofExtraction().member("report").orElseThrow());
        }
        if (first.is("report")) {
            return new PathReader(vocabulary, Places.Start.ROOT, false, Shape.ofExtraction());
        }
        // Outside of rows a path begins at the scope, so that a definition means the same wherever it is used.
        Places.Start start = inRows ? Places.Start.HERE : Places.Start.SCOPE;
        return new PathReader(vocabulary, start, false, here);
    }

    /** Whether the first word names the start and is no step itself. */
    boolean startIsNamed() {
        return named;
    }

    /** Takes one step; gives what is then looked at, of a list its elements. */
    Shape step(Token token) throws ExpressionException {
        String name = token.text();
        if (token.kind() == Token.Kind.VARIABLE) {
            name = Optional.ofNullable(vocabulary.variables().get(token.text()))
                    .orElseThrow(() -> new ExpressionException(
                            token.at(), "没有定义 $" + token.text(), "$" + token.text() + " is not defined"));
        } else if (token.kind() != Token.Kind.NAME) {
            throw new ExpressionException(
                    token.at(),
                    "这里应是字段名，却是 " + token.shown(),
                    "the name of a field is wanted here, not " + token.shownInEnglish());
        }
        String field = name;
        holder = shape;
        shape = shape.member(name).orElseThrow(() -> ExpressionException.noField(token.at(), field));
        atList = shape.kind() == Shape.Kind.LIST;
        steps.add(new Places.Step(name, atList, Optional.empty()));
        if (atList) {
            shape = shape.element();
        }
        return shape;
    }

    /** Leaves only those elements of the list just stepped into for which a condition holds. */
    void filter(Condition condition, int at) throws ExpressionException {
        if (!atList) {
            throw new ExpressionException(at, "只有列表才能用 [ ] 挑选", "[ ] picks from lists only");
        }
        int last = steps.size() - 1;
        steps.set(last, new Places.Step(steps.get(last).name(), true, Optional.of(condition)));
    }

    Places.Path end() {
        return new Places.Path(start, steps, holder, shape);
    }

    /** What a path that stands for one value is worth. */
    static Expression value(Places.Path path, int at) throws ExpressionException {
        if (path.needsChoice()) {
            throw new ExpressionException(
                    at,
                    "这里有多个值，要用 [ ] 挑选一个，或用 sum(…) 等合成一个",
                    "there are several values; pick one by [ ], or bring them together by sum(…) and the like");
        }
        return switch (path.shape().kind()) {
            case NUMBER -> new Numeric.Field(path);
            case TEXT -> new Textual.Field(path);
            case TRUTH -> new Condition.Flag(path);
            default ->
                throw new ExpressionException(
                        at,
                        "“" + path.shape().title() + "”既不是数也不是文字",
                        path.lastName() + " is neither a number nor a text");
        };
    }
}
