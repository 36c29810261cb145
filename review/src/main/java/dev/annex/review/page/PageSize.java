package dev.annex.review.page;

/**
 * A page.
 *
 * @param number from 1
 * @param width in points; 0 where there are no pages
 * @param height in points; 0 where there are no pages
 * @param picture whether it can be shown as a picture; otherwise its blocks are laid out
 */
public record PageSize(int number, double width, double height, boolean picture) {}
