/** The work bench as a person has it: the command running on its own, Chromium in front of it. */
@NullMarked
package dev.annex.review.browser;

import org.jspecify.annotations.NullMarked;
