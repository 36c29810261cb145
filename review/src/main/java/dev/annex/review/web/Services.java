package dev.annex.review.web;

import dev.annex.review.page.PageBlocks;
import dev.annex.review.page.PagePictures;
import dev.annex.review.page.RegionReader;
import dev.annex.review.quality.Quality;
import dev.annex.review.queue.Queue;
import dev.annex.review.security.Door;
import dev.annex.review.security.Passwords;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.work.Desk;

/** What the server answers from. */
public record Services(
        ReviewStore store,
        Desk desk,
        Queue queue,
        PagePictures pictures,
        PageBlocks blocks,
        RegionReader regions,
        Quality quality,
        Uploads uploads,
        Door door,
        Passwords passwords,
        String version) {}
