package dev.annex.training.corpus;

import dev.annex.samples.Format;

/** A kind of file that reports of a corpus are written as. */
public interface Rendering {
    /** The file's name in the folder of its report. */
    String fileName();

    /** The file's bytes; the same for the same sample. */
    byte[] print(CorpusSample sample);

    /** A file that a program wrote. */
    static Rendering of(Format format) {
        return new Rendering() {
            @Override
            public String fileName() {
                return "report." + format.extension();
            }

            @Override
            public byte[] print(CorpusSample sample) {
                return format.print(sample.printed());
            }
        };
    }
}
