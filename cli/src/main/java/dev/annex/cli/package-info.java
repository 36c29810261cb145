/** The one command, {@code annex}: reads arguments, drives the library and tells people what happened. */
@NullMarked
package dev.annex.cli;

import org.jspecify.annotations.NullMarked;
