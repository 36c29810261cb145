package dev.annex.folders.worker;

import java.nio.file.Path;

/**
 * A document to be read.
 *
 * @param file where its bytes lie
 * @param name what people call it, without a folder
 * @param claimed whether its name says that it is a report, so that somebody would miss it
 */
public record Request(Path file, String name, boolean claimed) {}
