/** Judgement on what was read: the contract's schema, and rules that are data. */
@NullMarked
package dev.annex.extractor.verify;

import org.jspecify.annotations.NullMarked;
