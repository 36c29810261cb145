package dev.annex.samples.print;

import java.util.List;
import java.util.Optional;

/**
 * A report ready for a printer.
 *
 * @param title what the file's properties call it
 * @param parts each begins on a new page
 * @param runningHead stands at the top of every page
 * @param pageNumber stands at the foot of every page, {@code %s} being the number; empty for no page numbers
 */
public record PrintedReport(
        String title, List<PrintedPart> parts, Optional<String> runningHead, Optional<String> pageNumber) {
    public PrintedReport {
        parts = List.copyOf(parts);
    }

    /** All blocks of all parts, in order. */
    public List<PrintedBlock> blocks() {
        return parts.stream().flatMap(part -> part.blocks().stream()).toList();
    }
}
