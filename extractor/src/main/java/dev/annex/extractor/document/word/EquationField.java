package dev.annex.extractor.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the field {@code EQ} prints: Chinese authors make ringed numbers and words with reading aids by it. */
final class EquationField {
    private static final String RINGS = "○〇◯";

    private EquationField() {}

    /** The words of an instruction such as {@code eq \o\ac(○,3)}; empty where there are none. */
    static String read(String instruction) {
        int open = instruction.indexOf('(');
        int close = instruction.lastIndexOf(')');
        if (open < 0 || close < open) {
            return "";
        }
        List<String> parts = parts(instruction.substring(open + 1, close));
        String last = plain(parts.get(parts.size() - 1));
        boolean overlay =
                instruction.substring(0, open).toLowerCase(Locale.ROOT).contains("\\o");
        if (!overlay) {
            return String.join("", parts.stream().map(EquationField::plain).toList());
        }
        boolean ringed = RINGS.contains(plain(parts.get(0))) && last.matches("[0-9]{1,2}");
        return ringed ? NumberFormat.DECIMAL_ENCLOSED_CIRCLE.write(Integer.parseInt(last)) : last;
    }

    private static List<String> parts(String arguments) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < arguments.length(); i++) {
            switch (arguments.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ',', ';', '，' -> {
                    if (depth == 0) {
                        parts.add(arguments.substring(from, i));
                        from = i + 1;
                    }
                }
                default -> {}
            }
        }
        parts.add(arguments.substring(from));
        return parts;
    }

    /** An argument without the switches around its words. */
    private static String plain(String argument) {
        return argument.replaceAll("\\\\[a-zA-Z]+ ?[0-9]*", "")
                .replaceAll("[()]", "")
                .strip();
    }
}
