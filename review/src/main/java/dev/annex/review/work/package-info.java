/** Work on one document: its fields, what reviewers change in them, and what the rules say of it then. */
@NullMarked
package dev.annex.review.work;

import org.jspecify.annotations.NullMarked;
