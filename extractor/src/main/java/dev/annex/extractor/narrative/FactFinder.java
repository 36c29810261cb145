package dev.annex.extractor.narrative;

import java.util.List;
import java.util.Optional;

/** Finds the figures that a paragraph states. */
interface FactFinder {

    /**
     * The figures in one paragraph, in order.
     *
     * @param fiscalYear the year that the report is about, which 全年 and 年末 mean
     */
    List<StatedFigure> find(String paragraph, Optional<Integer> fiscalYear);
}
