/** What a report says. */
@NullMarked
package dev.annex.model.report;

import org.jspecify.annotations.NullMarked;
