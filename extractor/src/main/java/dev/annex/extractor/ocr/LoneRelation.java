package dev.annex.extractor.ocr;

import java.util.List;
import java.util.Optional;

/**
 * Reads {@code ≥ ≧ ≤ ≦ = ═} where they stand alone in a cell, as forms print them that part the relation from the number: the
 * recogniser knows not all of them, and takes them for letters.
 */
final class LoneRelation {
    /** How sure the shape is where the recogniser reads something else. */
    static final double BY_SHAPE = 0.85;

    /** A sign is no wider than this, in ems. */
    private static final double WIDEST = 1.25;

    /** A reading this sure is not doubted, unless it is a sign of this kind. */
    private static final double SURE = 0.995;

    /** Characters that look like two bars, or like an angle over one. */
    private static final String LOOK_ALIKE = "二三工ニ三Z2乙";

    private static final double LOOK_ALIKE_SURE = 0.8;

    private final RelationShape shape;

    LoneRelation(TextInk ink) {
        this.shape = new RelationShape(ink);
    }

    /**
     * What a line reads after a look at its shape; as it was read where it is no relation.
     *
     * @param em usual size of the text around it, in pixels
     */
    List<Sign> read(PixelBox line, List<Sign> signs, double em) {
        String text = signs.stream().map(Sign::text).reduce("", String::concat).strip();
        double probability = signs.stream()
                .mapToDouble(sign -> sign.recognition().probability())
                .min()
                .orElse(0);
        boolean sure = probability >= (LOOK_ALIKE.contains(text) ? LOOK_ALIKE_SURE : SURE);
        if (line.width() > WIDEST * em || text.length() > 2 || sure && !isRelation(text)) {
            return signs;
        }
        Optional<String> seen = shape.of(line, em);
        return seen.map(relation -> List.of(Reread.as(relation, BY_SHAPE, signs, 0, line.width())))
                .orElse(signs);
    }

    static boolean isRelation(String text) {
        return !text.isEmpty() && "≥≧≤≦<>＜＞=＝═WMN".contains(text);
    }
}
