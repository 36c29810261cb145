package dev.annex.cli;

import java.io.PrintStream;
import java.io.Writer;

/** Writes to a print stream in the encoding of that stream: the console's may differ from the default. */
final class StreamWriter extends Writer {
    private final PrintStream stream;

    StreamWriter(PrintStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        stream.print(new String(characters, offset, length));
    }

    @Override
    public void flush() {
        stream.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
