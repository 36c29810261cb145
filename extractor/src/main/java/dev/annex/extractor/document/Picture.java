package dev.annex.extractor.document;

/**
 * A picture, perhaps a pasted scan.
 *
 * @param name of the part of the file that holds it
 * @param mediaType as the file says it
 * @param place where it stands
 */
public record Picture(String name, String mediaType, Place place) implements Block {}
