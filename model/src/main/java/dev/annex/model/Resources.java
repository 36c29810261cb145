package dev.annex.model;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Where the data that belongs to the contract lies beside these classes. Reading it is left to whoever has a JSON library. */
public final class Resources {

    private Resources() {}

    /** The JSON Schema (2020-12) of an {@link Extraction}, in UTF-8; to be closed by the caller. */
    public static InputStream schema() {
        return resource("annex.schema.json");
    }

    /** File names of the rule packs that come with Annex, in the order in which they are applied. */
    public static final List<String> RULE_PACKS = List.of(
            "common.json", "base-data.json", "evaluation.json", "narrative.json", "cross-form.json", "years.json");

    /**
     * A rule pack that comes with Annex, in UTF-8; to be closed by the caller.
     *
     * @param name one of {@link #RULE_PACKS}, or its {@linkplain #ruleTestsOf tests}
     */
    public static InputStream rulePack(String name) {
        return resource("rules/" + name);
    }

    /** The file name of the tests that lie beside a rule pack: {@code years.tests.json} beside {@code years.json}. */
    public static String ruleTestsOf(String pack) {
        return pack.replaceFirst("(\\.json)?$", ".tests.json");
    }

    /** What was learned of how far values can be trusted, JSON in UTF-8; to be closed by the caller. */
    public static InputStream calibration() {
        return resource("confidence/calibration.json");
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Resources.class.getResourceAsStream(path), path);
    }
}
