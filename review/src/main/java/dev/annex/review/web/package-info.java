/** The server: requests in, JSON and pictures out. The only package that knows Javalin. */
@NullMarked
package dev.annex.review.web;

import org.jspecify.annotations.NullMarked;
