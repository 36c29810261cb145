/** What a source file looks like: its pages as pictures, or its blocks laid out, and words read again from a part of a page. */
@NullMarked
package dev.annex.review.page;

import org.jspecify.annotations.NullMarked;
