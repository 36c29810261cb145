package dev.annex.extractor.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fonts whose characters are not what their codes say: {@code R} in Wingdings 2 is a ticked box. Read are the signs that
 * occur in Chinese office documents; Symbol after its Adobe encoding, the Wingdings after their Unicode equivalents.
 */
public enum SymbolFont {
    /** Any font whose codes are Unicode. */
    NONE(""),
    SYMBOL(
            "symbol",
            "0x22∀ 0x24∃ 0x2D− 0x40≅ 0x41Α 0x42Β 0x44Δ 0x46Φ 0x47Γ 0x4CΛ 0x50Π 0x51Θ 0x53Σ 0x57Ω 0x59Ψ "
                    + "0x61α 0x62β 0x64δ 0x65ε 0x66φ 0x67γ 0x68η 0x6Cλ 0x6Dμ 0x70π 0x71θ 0x72ρ 0x73σ 0x74τ 0x77ω 0x78ξ 0x79ψ "
                    + "0xA3≤ 0xA5∞ 0xA8♦ 0xAB↔ 0xAC← 0xAD↑ 0xAE→ 0xAF↓ 0xB0° 0xB1± 0xB3≥ 0xB4× 0xB5∝ 0xB6∂ 0xB7• 0xB8÷ 0xB9≠ "
                    + "0xBA≡ 0xBB≈ 0xBC… 0xC7∩ 0xC8∪ 0xCE∈ 0xD0∠ 0xD5∏ 0xD6√ 0xD7· 0xDE⇒ 0xE5∑ 0xF2∫"),
    WINGDINGS(
            "wingdings",
            "0x21✏ 0x28☎ 0x2A✉ 0x4A☺ 0x6C● 0x6D❍ 0x6E■ 0x6F□ 0x70□ 0x71❑ 0x72❒ 0x73⬧ 0x74⧫ 0x75◆ 0x76❖ "
                    + "0x77⬥ 0x7B❀ 0x80⓪ 0x81① 0x82② 0x83③ 0x84④ 0x85⑤ 0x86⑥ 0x87⑦ 0x88⑧ 0x89⑨ 0x8A⑩ 0x8B⓿ 0x8C❶ 0x8D❷ 0x8E❸ "
                    + "0x8F❹ 0x90❺ 0x91❻ 0x92❼ 0x93❽ 0x94❾ 0x95❿ 0x9E· 0x9F• 0xA0▪ 0xA1○ 0xA2○ 0xA4◉ 0xA5◎ 0xA7▪ 0xA8□ 0xAB★ "
                    + "0xB2✧ 0xD8➢ 0xE0→ 0xDF← 0xE1↑ 0xE2↓ 0xE8➔ 0xF0⇨ 0xFB✗ 0xFC✓ 0xFD☒ 0xFE☑"),
    WINGDINGS_2(
            "wingdings 2",
            "0x4F✗ 0x50✓ 0x51☒ 0x52☑ 0x53☒ 0x54☒ 0x69⓪ 0x6A① 0x6B② 0x6C③ 0x6D④ 0x6E⑤ 0x6F⑥ 0x70⑦ "
                    + "0x71⑧ 0x72⑨ 0x73⑩ 0x96• 0x97● 0x98● 0x99○ 0x9B○ 0x9E◉ 0xA0▪ 0xA1■ 0xA2■ 0xA3□ 0xA4□ 0xA5□ 0xAE◆ 0xAF◇"),
    WINGDINGS_3("wingdings 3", "0x66← 0x67→ 0x68↑ 0x69↓ 0x70▲ 0x71▼ 0x72△ 0x73▽ 0x74◀ 0x75▶ 0x7D▶");

    /** Symbol fonts put their 256 codes here in the private use area. */
    private static final int PRIVATE_BASE = 0xF000;

    private static final Map<String, SymbolFont> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(font -> font.fontName, Function.identity()));

    private static final List<SymbolFont> ALL = List.of(values());

    private final String fontName;

    /** What each of the 256 codes shows; NUL where that is not known. */
    private final String signs;

    SymbolFont(String fontName) {
        this(fontName, "");
    }

    SymbolFont(String fontName, String codes) {
        StringBuilder table = new StringBuilder("\0".repeat(256));
        for (int at = 0; at < codes.length(); at += "0xFE☑ ".length()) {
            table.setCharAt(Integer.parseInt(codes, at + 2, at + 4, 16), codes.charAt(at + 4));
        }
        this.fontName = fontName;
        this.signs = table.toString();
    }

    /** The font that {@link #code} stands for. */
    public static SymbolFont of(int code) {
        return ALL.get(code);
    }

    /** A number for this font; 0 for {@link #NONE}. */
    public int code() {
        return ALL.indexOf(this);
    }

    /** The symbol font of a name; {@link #NONE} for any other font. */
    public static SymbolFont named(String name) {
        return BY_NAME.getOrDefault(name.strip().toLowerCase(Locale.ROOT), NONE);
    }

    /** What a person sees where a text is set in this font; signs that are not known stay as they are. */
    public String read(String text) {
        if (this == NONE) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.chars().forEach(code -> seen.append(sign(code)));
        return seen.toString();
    }

    private char sign(int code) {
        int own = code >= PRIVATE_BASE && code < PRIVATE_BASE + signs.length() ? code - PRIVATE_BASE : code;
        return own < signs.length() && signs.charAt(own) != 0 ? signs.charAt(own) : (char) code;
    }
}
