package dev.annex.extractor.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence with gaps. In braces stands an expression, whose value is shown as printed; or {@code addition(…)}, the figures with plus
 * signs between them and their sum; {@code title(…)}, the Chinese name of a field; {@code printed} and {@code computed}, the two sides of the comparison
 * that decided.
 */
final class Template {

    /** Decimals to which a quotient is shown, where the figure that it is compared with has no more of its own. */
    static final int DECIMALS = 2;

    /** Terms of a sum that a sentence shows; a form has rarely more, and with more no one adds them up by eye. */
    static final int MAX_TERMS = 20;

    /** More decimals than this are no one's printing, but those of a quotient: amounts in 亿元 have up to eight. */
    static final int PRINTED_DECIMALS = 8;

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern CALL = Pattern.compile("(addition|title)\\((.*)\\)");

    private interface Part {
        String in(Evaluation evaluation, Spot scope, Optional<Evaluation.Compared> compared, Language language);
    }

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static Template parse(String text, Vocabulary vocabulary) throws ExpressionException {
        List<Part> parts = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int end = 0;
        while (gap.find()) {
            literal(text, end, gap.start(), parts);
            try {
                parts.add(gap(gap.group(1), vocabulary));
            } catch (ExpressionException e) {
                throw e.movedBy(gap.start(1));
            }
            end = gap.end();
        }
        literal(text, end, text.length(), parts);
        return new Template(parts);
    }

    private static void literal(String text, int from, int to, List<Part> parts) throws ExpressionException {
        String words = text.substring(from, to);
        int brace = Math.max(words.indexOf('{'), words.indexOf('}'));
        if (brace >= 0) {
            throw new ExpressionException(from + brace, "花括号不成对", "a brace without its other half");
        }
        parts.add((evaluation, scope, compared, language) -> words);
    }

    private static Part gap(String content, Vocabulary vocabulary) throws ExpressionException {
        if (content.equals("printed")) {
            return (evaluation, scope, compared, language) ->
                    compared.map(Template::actual).map(Template::show).orElse("?");
        }
        if (content.equals("computed")) {
            return (evaluation, scope, compared, language) ->
                    compared.map(Template::expected).map(Template::show).orElse("?");
        }
        Matcher call = CALL.matcher(content);
        if (call.matches()) {
            Places places = ExpressionParser.places(call.group(2), vocabulary);
            return call.group(1).equals("title") ? title(places) : addition(places);
        }
        Expression expression = ExpressionParser.expression(content, vocabulary);
        if (expression instanceof Numeric number) {
            return (evaluation, scope, compared, language) -> evaluation
                    .literally(e -> number.value(e, scope))
                    .map(value -> show(shorten(value.nominal(), DECIMALS)))
                    .orElse(blank(language));
        }
        if (expression instanceof Textual text) {
            return (evaluation, scope, compared, language) ->
                    evaluation.literally(e -> text.text(e, scope)).orElse(blank(language));
        }
        throw new ExpressionException(0, "花括号里要写数或文字", "a number or a text is wanted in braces");
    }

    private static Part title(Places places) {
        String chinese = places.shape().title();
        return (evaluation, scope, compared, language) ->
                language == Language.ENGLISH && places instanceof Places.Path path ? path.lastName() : chinese;
    }

    private static Part addition(Places places) {
        return (evaluation, scope, compared, language) -> {
            List<BigDecimal> terms = evaluation.literally(e -> places.select(e, scope)).stream()
                    .flatMap(spot -> spot.number().stream())
                    .toList();
            String sum =
                    terms.stream().reduce(BigDecimal::add).map(Template::show).orElse(blank(language));
            return terms.size() < 2 ? sum : plusSigns(terms) + " = " + sum;
        };
    }

    private static String plusSigns(List<BigDecimal> terms) {
        String shown = terms.stream().limit(MAX_TERMS).map(Template::show).collect(Collectors.joining(" + "));
        return terms.size() > MAX_TERMS ? shown + " + …" : shown;
    }

    private static String blank(Language language) {
        return language == Language.CHINESE ? "空白" : "blank";
    }

    private static String show(BigDecimal number) {
        return number.toPlainString();
    }

    /** The printed side of a comparison. */
    static BigDecimal actual(Evaluation.Compared compared) {
        return shorten(compared.actual().nominal(), DECIMALS);
    }

    /** The computed side, with no more decimals than the printed side and a quotient have. */
    static BigDecimal expected(Evaluation.Compared compared) {
        return shorten(
                compared.expected().nominal(),
                Math.max(DECIMALS, compared.actual().nominal().scale()));
    }

    /** Sums keep their decimals; quotients, which have dozens, are rounded. */
    private static BigDecimal shorten(BigDecimal number, int decimals) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return plain.scale() > PRINTED_DECIMALS ? plain.setScale(decimals, RoundingMode.HALF_UP) : plain;
    }

    /** The sentence about one place. */
    String fill(Evaluation evaluation, Spot scope, Optional<Evaluation.Compared> compared, Language language) {
        return parts.stream()
                .map(part -> part.in(evaluation, scope, compared, language))
                .collect(Collectors.joining());
    }
}
