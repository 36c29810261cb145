package dev.annex.samples.print;

/** What stands one below the other on a page or in a cell. */
public sealed interface PrintedBlock permits PrintedParagraph, PrintedTable, PrintedTextBox {}
