package dev.annex.exchange.store;

import dev.annex.extractor.source.UnreadableException;
import java.nio.file.Path;

/**
 * An output, or a folder, that was passed over.
 *
 * @param file which
 * @param reason one sentence with a code
 */
public record Remark(Path file, UnreadableException reason) {}
