/** The tidy tables that an extraction comes apart into, and what their columns mean. */
@NullMarked
package dev.annex.exchange.relational;

import org.jspecify.annotations.NullMarked;
