package dev.annex.training.evaluate;

import java.util.OptionalDouble;

/**
 * From which confidence on fields can be taken unseen, as a page shows it; who vouches for it, and by which test, is not its
 * business.
 *
 * @param stratum the quality of the files that it holds for
 * @param precision the share of right fields among those that are taken, at least
 * @param threshold the least confidence; empty where so much can not be promised
 * @param fields how many were looked at
 * @param wrong how many of those above the threshold are wrong
 * @param share of the fields that lies above the threshold
 */
public record Promise(
        String stratum, double precision, OptionalDouble threshold, int fields, int wrong, double share) {}
