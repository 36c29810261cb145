package dev.annex.extractor.document;

/**
 * A picture, perhaps a pasted scan.
 *
 * @param name of the part of the file that holds it
 * @param mediaType as the file says it
 * @param width in which it is shown, in points; 0 where unknown
 * @param place where it stands
 */
public record Picture(String name, String mediaType, double width, Place place) implements Block {

    /** A picture of unknown size. */
    public Picture(String name, String mediaType, Place place) {
        this(name, mediaType, 0, place);
    }
}
