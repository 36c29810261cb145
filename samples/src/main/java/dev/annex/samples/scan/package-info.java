/** Reports as a scanner, a fax or a telephone leaves them: pictures of printed pages, made worse step by step from a seed. */
@NullMarked
package dev.annex.samples.scan;

import org.jspecify.annotations.NullMarked;
