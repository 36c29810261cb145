package dev.annex.extractor.page;

import dev.annex.model.evidence.Box;

/**
 * A picture on a page, perhaps a scan of the whole page.
 *
 * @param box on the upright page, in points from the top left
 * @param name by which the file knows it
 * @param mediaType as stored, such as {@code image/jpeg}
 */
public record PagePicture(Box box, String name, String mediaType) {}
