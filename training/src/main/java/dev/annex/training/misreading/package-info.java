/** How well misreadings are found and taken back, by reports in which digits are misread on purpose. */
@NullMarked
package dev.annex.training.misreading;

import org.jspecify.annotations.NullMarked;
