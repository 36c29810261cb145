/** What a printed report consists of, for every format that a report is written in: paragraphs and tables with their look. */
@NullMarked
package dev.annex.samples.print;

import org.jspecify.annotations.NullMarked;
