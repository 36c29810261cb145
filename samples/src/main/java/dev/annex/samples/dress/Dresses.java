package dev.annex.samples.dress;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The dresses that come with this module. */
public final class Dresses {
    /** Their names, in the order in which seeds choose among them. */
    public static final List<String> NAMES =
            List.of("classic", "public14", "waterworks", "ledger", "webform", "sidelong");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Dresses() {}

    /**
     * The dress of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Dress named(String name) {
        try (InputStream in = Dresses.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("no dress is called " + name + "; there are " + NAMES);
            }
            return MAPPER.readValue(in, Dress.class);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the dress " + name, e);
        }
    }

    /**
     * A dress of the parts of several: the forms of one in the paper, type, outline and figures of others. A province decides the
     * forms, each office the rest.
     *
     * @param forms the name of the dress that has the forms, with their words
     * @param page whose paper, cover and running heads
     * @param type whose fonts and sizes
     * @param outline whose numbering and headings
     * @param figures whose way of printing numbers
     */
    public static Dress mixed(String forms, String page, String type, String outline, String figures) {
        Dress base = named(forms);
        Dress numbered = named(outline);
        return new Dress(
                String.join("+", List.of(forms, page, type, outline, figures)),
                base.province(),
                named(page).page(),
                named(type).type(),
                numbered.outline(),
                named(figures).figures(),
                base.baseData(),
                base.department(),
                base.project(),
                base.tables(),
                base.signature(),
                base.wording().numbered(numbered.wording().outline()));
    }

    /** The dress that a seed chooses. */
    public static Dress of(long seed) {
        return named(NAMES.get((int) Math.floorMod(seed, (long) NAMES.size())));
    }
}
