/** From the prose of a report to its outline, what each part is about, and the figures and attachments that it names. */
@NullMarked
package dev.annex.extractor.narrative;

import org.jspecify.annotations.NullMarked;
