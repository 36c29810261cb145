package dev.annex.extractor.confidence;

import java.util.Optional;

/**
 * From which confidence on values can be taken unseen.
 *
 * @param precision that is promised, such as 0.999
 * @param threshold the lowest confidence that is taken; empty where the sample does not suffice for the promise
 * @param documents of the sample
 * @param fields of the sample at or above the threshold; where there is none, of the whole sample
 * @param errors among them
 * @param designEffect how many fields of these documents tell as much as one that was drawn alone
 * @param lowerBound of the share of right fields among them, at 95 %
 * @param coverage share of the fields of the sample that is taken
 * @param clean share of the documents of the sample of which all fields are taken
 */
public record Certificate(
        double precision,
        Optional<Double> threshold,
        int documents,
        int fields,
        int errors,
        double designEffect,
        double lowerBound,
        double coverage,
        double clean) {}
