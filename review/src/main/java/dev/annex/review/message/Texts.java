package dev.annex.review.message;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of the work bench in one language. */
public final class Texts {
    private static final String BUNDLE = "dev.annex.review.message.texts";
    private static final Texts CHINESE = new Texts(Tongue.CHINESE);
    private static final Texts ENGLISH = new Texts(Tongue.ENGLISH);

    private final Tongue tongue;
    private final ResourceBundle bundle;

    private Texts(Tongue tongue) {
        this.tongue = tongue;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                tongue.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentences in that language. */
    public static Texts in(Tongue tongue) {
        return tongue == Tongue.ENGLISH ? ENGLISH : CHINESE;
    }

    /** The language of these sentences. */
    public Tongue tongue() {
        return tongue;
    }

    /** The sentence of that code with its {@code {0}} filled in. */
    public String say(String code, Object... arguments) {
        return new MessageFormat(bundle.getString(code), tongue.locale()).format(arguments);
    }

    /** The sentence of a refusal. */
    public String say(Refusal refusal) {
        return say(refusal.code(), refusal.arguments().toArray());
    }

    /** Whether there is a sentence of that code. */
    public boolean has(String code) {
        return bundle.containsKey(code);
    }
}
