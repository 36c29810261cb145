package dev.annex.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * How well a page, or a picture in a format without pages, could be read.
 *
 * @param page from 1; empty for formats without pages
 * @param certainty the mean probability of its characters, 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ScannedPage(
        Optional<Integer> page,
        @JsonInclude(JsonInclude.Include.ALWAYS) double certainty) {}
