package dev.annex.extractor.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The functions of the rule language: a name and its arguments become the expression that does the work. */
final class FunctionCall {
    private final Token name;
    private final List<Expression> arguments;

    private FunctionCall(Token name, List<Expression> arguments) {
        this.name = name;
        this.arguments = List.copyOf(arguments);
    }

    static Expression of(Token name, List<Expression> arguments) throws ExpressionException {
        FunctionCall call = new FunctionCall(name, arguments);
        return switch (name.text()) {
            case "sum" -> new Numeric.Sum(call.arity(1).numbers(0));
            case "count" -> new Numeric.Count(call.arity(1).places(0));
            case "max" -> new Numeric.Extreme(true, call.figures());
            case "min" -> new Numeric.Extreme(false, call.figures());
            case "parts" -> call.arity(1).parts();
            case "rounded" -> new Numeric.Rounded(call.arity(1).field());
            case "default" -> new Numeric.OrElse(call.arity(2).number(0), call.number(1));
            case "orZero" -> new Numeric.OrElse(call.arity(1).number(0), new Numeric.Constant(BigDecimal.ZERO));
            case "about" -> new Numeric.About(call.arity(2).number(0), call.number(1));
            case "convert" -> new Numeric.Converted(call.arity(3).number(0), call.text(1), call.text(2));
            case "exact" -> new Numeric.Exact(call.arity(1).number(0));
            case "year" -> call.arity(1).inText(text -> PrintedDate.year(text).map(FunctionCall::exactly));
            case "month" -> call.arity(1).inText(text -> PrintedDate.month(text).map(FunctionCall::exactly));
            case "statedWhole" ->
                call.arity(1).inText(text -> StatedSum.in(text).map(StatedSum::whole));
            case "statedParts" ->
                call.arity(1).inText(text -> StatedSum.in(text).map(StatedSum::parts));
            case "mentions" -> call.says(Condition.Manner.MENTIONS);
            case "oneOf" -> call.says(Condition.Manner.IS);
            case "ends" -> call.says(Condition.Manner.ENDS);
            case "blank" -> new Condition.Blank(call.arity(1).places(0));
            case "present" -> new Condition.Present(call.arity(1).places(0));
            default -> throw call.error("没有函数 " + name.text(), "there is no function " + name.text());
        };
    }

    /** Functions whose last argument is said of each row of the first. */
    private static final Set<String> OF_ROWS = Set.of("every", "some", "none", "sum");

    /** Whether the second argument of a function is about the rows that the first leads to. */
    static boolean isOfRows(Token name) {
        return OF_ROWS.contains(name.text());
    }

    /** A function of rows and of what is said of each. */
    static Expression ofRows(Token name, Places.Path rows, Expression each) throws ExpressionException {
        FunctionCall call = new FunctionCall(name, List.of(rows, each));
        return switch (name.text()) {
            case "every" -> new Condition.OfRows(Condition.Quantity.EVERY, rows, call.condition(1));
            case "some" -> new Condition.OfRows(Condition.Quantity.SOME, rows, call.condition(1));
            case "none" -> new Condition.Not(new Condition.OfRows(Condition.Quantity.SOME, rows, call.condition(1)));
            default -> new Numeric.SumOfRows(rows, call.number(1));
        };
    }

    static ExpressionException wantsRows(Token name) {
        return new ExpressionException(
                name.at(),
                name.text() + "(…, …) 的第 1 个参数要是一列行，第 2 个是对每一行说的话",
                "argument 1 of " + name.text() + "(…, …) has to be rows, argument 2 what is said of each");
    }

    private Condition condition(int index) throws ExpressionException {
        if (arguments.get(index) instanceof Condition condition) {
            return condition;
        }
        throw ExpressionException.noCondition(name.at());
    }

    private FunctionCall arity(int wanted) throws ExpressionException {
        if (arguments.size() != wanted) {
            throw error(
                    name.text() + "(…) 要 " + wanted + " 个参数，这里有 " + arguments.size() + " 个",
                    name.text() + "(…) takes " + wanted + " arguments, not " + arguments.size());
        }
        return this;
    }

    private Places places(int index) throws ExpressionException {
        if (arguments.get(index) instanceof Places places) {
            return places;
        }
        throw error(name.text() + "(…) 的参数要是字段", "the argument of " + name.text() + "(…) has to be a field");
    }

    private Places numbers(int index) throws ExpressionException {
        Places places = places(index);
        if (places.shape().kind() != Shape.Kind.NUMBER) {
            throw error(
                    name.text() + "(…) 的参数要是数，“" + places.shape().title() + "”不是",
                    "the argument of " + name.text() + "(…) has to be a number, "
                            + places.shape().title() + " is none");
        }
        return places;
    }

    private Places.Path field() throws ExpressionException {
        if (numbers(0) instanceof Places.Path path && !path.needsChoice()) {
            return path;
        }
        throw error(
                name.text() + "(…) 的参数要是一个数字字段", "the argument of " + name.text() + "(…) has to be one numeric field");
    }

    private Places parts() throws ExpressionException {
        if (numbers(0) instanceof Places.Path path && path.steps().size() > 1) {
            Places.Step rows = path.steps().get(path.steps().size() - 2);
            if (rows.list() && path.rowsHaveLevels()) {
                return new Places.Parts(path);
            }
        }
        throw error("parts(…) 的参数要是带层级的行中的一列", "the argument of parts(…) has to be a column of rows with a level");
    }

    private static Estimate exactly(int number) {
        return Estimate.exactly(BigDecimal.valueOf(number));
    }

    private Numeric inText(Function<String, Optional<Estimate>> reading) throws ExpressionException {
        if (texts() instanceof Places.Path path && !path.needsChoice()) {
            return new Numeric.InText(path, reading);
        }
        throw noText();
    }

    private Condition says(Condition.Manner manner) throws ExpressionException {
        if (arguments.size() < 2) {
            throw error(name.text() + "(…) 至少要 2 个参数", name.text() + "(…) takes at least 2 arguments");
        }
        Places places = texts();
        List<Textual> words = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i++) {
            words.add(text(i));
        }
        return new Condition.Says(manner, places, words);
    }

    private Places texts() throws ExpressionException {
        if (arguments.get(0) instanceof Places places && places.shape().kind() == Shape.Kind.TEXT) {
            return places;
        }
        throw noText();
    }

    private ExpressionException noText() {
        return error(
                name.text() + "(…) 的第 1 个参数要是一个文字字段", "argument 1 of " + name.text() + "(…) has to be a field of text");
    }

    private Numeric number(int index) throws ExpressionException {
        Expression argument = arguments.get(index);
        Expression value = argument instanceof Places.Path path ? PathReader.value(path, name.at()) : argument;
        if (value instanceof Numeric number) {
            return number;
        }
        throw error(
                name.text() + "(…) 的第 " + (index + 1) + " 个参数要是数",
                "argument " + (index + 1) + " of " + name.text() + "(…) has to be a number");
    }

    private Textual text(int index) throws ExpressionException {
        Expression argument = arguments.get(index);
        Expression value = argument instanceof Places.Path path ? PathReader.value(path, name.at()) : argument;
        if (value instanceof Textual text) {
            return text;
        }
        throw error(
                name.text() + "(…) 的第 " + (index + 1) + " 个参数要是文字",
                "argument " + (index + 1) + " of " + name.text() + "(…) has to be a text");
    }

    private List<Expression> figures() throws ExpressionException {
        List<Expression> figures = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            figures.add(arguments.get(i) instanceof Places ? numbers(i) : number(i));
        }
        return figures;
    }

    private ExpressionException error(String chinese, String english) {
        return new ExpressionException(name.at(), chinese, english);
    }
}
