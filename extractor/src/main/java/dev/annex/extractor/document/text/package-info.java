/** Plain text as documents, with the tables that people and programs draw in it. */
@NullMarked
package dev.annex.extractor.document.text;

import org.jspecify.annotations.NullMarked;
