package dev.annex.folders.outcome;

/**
 * What is to be said of a document.
 *
 * @param code stable and short, such as {@code encrypted}
 * @param sentence in the words of whoever met with it, without the name of the document; may be empty where the code says it all
 */
public record Remark(String code, String sentence) {
    /** Longer sentences are cut, as a hostile file may have a say in them; in characters. */
    private static final int LONGEST = 500;

    public Remark {
        sentence = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
    }

    /** A sentence that may begin with the name of the document: the same bytes under another name get the same remark. */
    public static Remark of(String code, String sentence, String name) {
        String prefix = name + "：";
        return new Remark(code, sentence.startsWith(prefix) ? sentence.substring(prefix.length()) : sentence);
    }
}
