/** From a report and a dress to a printed report: which words stand where. Knows nothing of file formats. */
@NullMarked
package dev.annex.samples.layout;

import org.jspecify.annotations.NullMarked;
