package dev.annex.extractor.page.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The characters that a person would type for what a glyph shows. Browsers print radicals and compatibility forms where the
 * page had plain ideographs, since a font draws both with one glyph; ligatures stand for their letters.
 */
final class PrintedForm {
    /** Radicals without a compatibility decomposition beside their ideographs: Unicode's EquivalentUnifiedIdeograph. */
    private static final String RADICALS = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺"
            + "⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角"
            + "⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

    private static final Map<Character, String> IDEOGRAPHS = ideographs();

    private PrintedForm() {}

    private static Map<Character, String> ideographs() {
        Map<Character, String> ideographs = new HashMap<>();
        for (int i = 0; i < RADICALS.length(); i += 2) {
            ideographs.put(RADICALS.charAt(i), RADICALS.substring(i + 1, i + 2));
        }
        return ideographs;
    }

    /** What a text shows; empty where it shows nothing, as a zero-width space. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text.charAt(i))) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static String rewritten(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r' || c == '\u00A0') {
                shown.append(' ');
            } else if (isSpecial(c) && !isSilent(c)) {
                shown.append(IDEOGRAPHS.getOrDefault(c, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)));
            } else if (!isSilent(c)) {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static boolean isSpecial(char c) {
        return c < ' '
                || c == '\u00A0'
                || isSilent(c)
                || (c >= '\u2E80' && c <= '\u2FDF')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uFB00' && c <= '\uFB06');
    }

    private static boolean isSilent(char c) {
        return c < ' '
                || (c >= '\u007F' && c < '\u00A0')
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
