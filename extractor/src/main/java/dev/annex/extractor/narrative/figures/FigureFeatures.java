package dev.annex.extractor.narrative.figures;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * What a model sees of a token: the words around it, the next number with its unit and how far away it is, and the word of measure that
 * was said last. It remembers nothing from one sentence to the next.
 */
public final class FigureFeatures implements AdaptiveFeatureGenerator {
    /** Tokens to each side that are seen. */
    private static final int WINDOW = 4;
    /** Tokens up to the next number that are told apart. */
    private static final int FARTHEST = 12;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final String ENDS = "，。；：、！？,;:";
    private static final Set<String> HAN_NUMBERS = Set.of("两", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    private static final List<String> MEASURES =
            List.of("预算", "决算", "支出", "执行", "收入", "上年", "支付", "使用", "开支", "比上", "同比", "较上");

    @Override
    public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
        String[] seen = new String[2 * WINDOW + 1];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = shape(tokens, index + i - WINDOW);
            features.add("w" + (i - WINDOW) + "=" + seen[i]);
        }
        for (int i = WINDOW - 3; i <= WINDOW + 2; i++) {
            features.add("b" + (i - WINDOW) + "=" + seen[i] + seen[i + 1]);
        }
        for (int i = WINDOW - 3; i <= WINDOW; i++) {
            features.add("t" + (i - WINDOW) + "=" + seen[i] + seen[i + 1] + seen[i + 2]);
        }
        nextNumber(features, tokens, index);
        features.add("m=" + lastMeasure(tokens, index));
    }

    private static void nextNumber(List<String> features, String[] tokens, int index) {
        int clauses = 0;
        for (int i = index; i < tokens.length && i <= index + FARTHEST; i++) {
            if (isNumber(tokens, i)) {
                String unit = shape(tokens, i + 1) + shape(tokens, i + 2);
                String before = shape(tokens, i - 2) + shape(tokens, i - 1);
                features.add("n=" + (i - index) + "," + clauses);
                features.add("u=" + unit + "," + clauses);
                features.add("v=" + before + "," + clauses);
                features.add("vw=" + before + "," + shape(tokens, index));
                return;
            }
            if (ENDS.contains(tokens[i])) {
                clauses++;
            }
        }
        features.add("n=none," + Math.min(clauses, 2));
    }

    private static String lastMeasure(String[] tokens, int index) {
        for (int i = Math.min(index, tokens.length - 1); i > 0; i--) {
            String pair = tokens[i - 1] + tokens[i];
            if (MEASURES.contains(pair)) {
                return pair;
            }
        }
        return "";
    }

    private static boolean isNumber(String[] tokens, int index) {
        return CharacterTokens.isDigit(tokens[index].charAt(0))
                || HAN_NUMBERS.contains(tokens[index])
                || tokens[index].equals("百") && index + 2 < tokens.length && tokens[index + 1].equals("分");
    }

    /** A token without its particular digits. */
    private static String shape(String[] tokens, int index) {
        if (index < 0) {
            return "^";
        }
        if (index >= tokens.length) {
            return "$";
        }
        String token = tokens[index];
        if (!CharacterTokens.isDigit(token.charAt(0))) {
            return token;
        }
        return YEAR.matcher(token).matches() ? "Y" : token.indexOf('.') >= 0 ? "0.0" : "0";
    }
}
