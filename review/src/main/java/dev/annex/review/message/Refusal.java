package dev.annex.review.message;

import java.util.List;
import java.util.stream.Stream;

/** Something that a user asked for and that is not done. The sentence for it stands in {@link Texts} under its code. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient List<String> arguments;

    /** Why it is not done. */
    public enum Kind {
        /** What was asked makes no sense. */
        WRONG,
        /** It needs a log-in. */
        STRANGER,
        /** It is not for this user. */
        FORBIDDEN,
        /** There is no such thing. */
        MISSING,
        /** Somebody else was first, or something must be done before. */
        CONFLICT,
        /** It is more than is taken. */
        TOO_LARGE,
        /** It comes too often. */
        TOO_OFTEN
    }

    /**
     * @param code of the sentence
     * @param arguments of the sentence
     */
    public Refusal(Kind kind, String code, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = Stream.of(arguments).map(String::valueOf).toList();
    }

    /** There is no such document, page or field. */
    public static Refusal missing(String code, Object... arguments) {
        return new Refusal(Kind.MISSING, code, arguments);
    }

    /** What was asked makes no sense. */
    public static Refusal wrong(String code, Object... arguments) {
        return new Refusal(Kind.WRONG, code, arguments);
    }

    /** Why it is not done. */
    public Kind kind() {
        return kind;
    }

    /** Stable and short, for programs. */
    public String code() {
        return code;
    }

    /** The arguments of the sentence. */
    public List<String> arguments() {
        return arguments;
    }
}
