/** From pictures of pages to pixels that stand upright, straight and clean, and to the rules drawn on them. */
@NullMarked
package dev.annex.extractor.page.scan;

import org.jspecify.annotations.NullMarked;
