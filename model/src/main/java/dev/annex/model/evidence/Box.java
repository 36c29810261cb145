package dev.annex.model.evidence;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A rectangle on a page, in points from its top left corner; an array of four numbers in JSON.
 *
 * @param x0 left edge
 * @param y0 top edge
 * @param x1 right edge, not left of {@code x0}
 * @param y1 bottom edge, not above {@code y0}
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"x0", "y0", "x1", "y1"})
public record Box(double x0, double y0, double x1, double y1) {
    public Box {
        if (!(x0 <= x1 && y0 <= y1)) {
            throw new IllegalArgumentException("not a box: " + x0 + " " + y0 + " " + x1 + " " + y1);
        }
    }
}
