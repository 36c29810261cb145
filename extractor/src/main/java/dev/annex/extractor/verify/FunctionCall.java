package dev.annex.extractor.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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
            case "blank" -> new Condition.Blank(call.arity(1).places(0));
            case "present" -> new Condition.Present(call.arity(1).places(0));
            default -> throw call.error("没有函数 " + name.text());
        };
    }

    private FunctionCall arity(int wanted) throws ExpressionException {
        if (arguments.size() != wanted) {
            throw error(name.text() + "(…) 要 " + wanted + " 个参数，这里有 " + arguments.size() + " 个");
        }
        return this;
    }

    private Places places(int index) throws ExpressionException {
        if (arguments.get(index) instanceof Places places) {
            return places;
        }
        throw error(name.text() + "(…) 的参数要是字段");
    }

    private Places numbers(int index) throws ExpressionException {
        Places places = places(index);
        if (places.shape().kind() != Shape.Kind.NUMBER) {
            throw error(name.text() + "(…) 的参数要是数，“" + places.shape().title() + "”不是");
        }
        return places;
    }

    private Places.Path field() throws ExpressionException {
        if (numbers(0) instanceof Places.Path path && !path.needsChoice()) {
            return path;
        }
        throw error(name.text() + "(…) 的参数要是一个数字字段");
    }

    private Places parts() throws ExpressionException {
        if (numbers(0) instanceof Places.Path path && path.steps().size() > 1) {
            Places.Step rows = path.steps().get(path.steps().size() - 2);
            if (rows.list() && path.rowsHaveLevels()) {
                return new Places.Parts(path);
            }
        }
        throw error("parts(…) 的参数要是带层级的行中的一列");
    }

    private Numeric number(int index) throws ExpressionException {
        Expression argument = arguments.get(index);
        Expression value = argument instanceof Places.Path path ? PathReader.value(path, name.at()) : argument;
        if (value instanceof Numeric number) {
            return number;
        }
        throw error(name.text() + "(…) 的第 " + (index + 1) + " 个参数要是数");
    }

    private Textual text(int index) throws ExpressionException {
        Expression argument = arguments.get(index);
        Expression value = argument instanceof Places.Path path ? PathReader.value(path, name.at()) : argument;
        if (value instanceof Textual text) {
            return text;
        }
        throw error(name.text() + "(…) 的第 " + (index + 1) + " 个参数要是文字");
    }

    private List<Expression> figures() throws ExpressionException {
        List<Expression> figures = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            figures.add(arguments.get(i) instanceof Places ? numbers(i) : number(i));
        }
        return figures;
    }

    private ExpressionException error(String reason) {
        return new ExpressionException(name.at(), reason);
    }
}
