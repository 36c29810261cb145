/** Learns from reports with known truth how far values can be trusted, and what can be promised of them. */
@NullMarked
package dev.annex.training.confidence;

import org.jspecify.annotations.NullMarked;
