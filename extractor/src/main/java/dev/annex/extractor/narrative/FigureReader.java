package dev.annex.extractor.narrative;

import java.util.List;

/** Understands the words around the numbers of a sentence. */
interface FigureReader {

    /** What is said of each figure of the clauses, in their order. */
    List<FigureSense> read(String sentence, List<FigureClause> clauses);
}
