package dev.annex.extractor.page.scan;

/**
 * How a picture was turned to stand upright and straight, about its centre.
 *
 * @param quarters turns by 90 degrees clockwise, 0 to 3, done first
 * @param degrees the rest, clockwise, mostly less than a few degrees
 */
public record Turn(int quarters, double degrees) {
    /** Nothing had to be turned. */
    public static final Turn NONE = new Turn(0, 0);

    /** All of it in degrees clockwise. */
    public double total() {
        return 90 * quarters + degrees;
    }

    /** The turn that leaves the picture upside down compared with this one. */
    Turn upsideDown() {
        return new Turn((quarters + 2) % 4, degrees);
    }
}
