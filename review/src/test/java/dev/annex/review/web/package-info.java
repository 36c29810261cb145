@NullMarked
package dev.annex.review.web;

import org.jspecify.annotations.NullMarked;
