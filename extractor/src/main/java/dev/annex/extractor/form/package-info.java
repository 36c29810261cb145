/** Known forms: their definitions as data, and the binding of a grid to the contract by the meaning of its labels. */
@NullMarked
package dev.annex.extractor.form;

import org.jspecify.annotations.NullMarked;
