/** What was read and checked, as files for others. */
@NullMarked
package dev.annex.extractor.write;

import org.jspecify.annotations.NullMarked;
