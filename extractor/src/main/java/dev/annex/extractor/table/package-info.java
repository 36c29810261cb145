/** The tables of any document, known form or not, as a flat list. */
@NullMarked
package dev.annex.extractor.table;

import org.jspecify.annotations.NullMarked;
