/** Which trained models are in force: those that Annex comes with, or those that were installed over them. */
@NullMarked
package dev.annex.extractor.learned;

import org.jspecify.annotations.NullMarked;
