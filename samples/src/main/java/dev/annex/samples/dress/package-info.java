/** How an office prints its report: wording of labels, order of columns, numbering, type. Data, read from resources. */
@NullMarked
package dev.annex.samples.dress;

import org.jspecify.annotations.NullMarked;
