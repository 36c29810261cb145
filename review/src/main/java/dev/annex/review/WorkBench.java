package dev.annex.review;

import dev.annex.exchange.database.Address;
import dev.annex.exchange.database.DatabaseException;
import dev.annex.extractor.Extractor;
import dev.annex.extractor.ocr.OcrEngine;
import dev.annex.review.page.PageBlocks;
import dev.annex.review.page.PagePictures;
import dev.annex.review.page.RegionReader;
import dev.annex.review.page.SourceFiles;
import dev.annex.review.quality.Draw;
import dev.annex.review.quality.Quality;
import dev.annex.review.queue.Queue;
import dev.annex.review.security.Door;
import dev.annex.review.security.Passwords;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.web.Endpoint;
import dev.annex.review.web.ReviewServer;
import dev.annex.review.web.ReviewServer.PortTakenException;
import dev.annex.review.web.Services;
import dev.annex.review.web.Uploads;
import dev.annex.review.work.Desk;
import dev.annex.review.work.Judge;
import dev.annex.review.work.Timestamps;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The work bench with everything that it is made of, open on one store. */
public final class WorkBench implements AutoCloseable {
    private final ReviewStore store;
    private final RegionReader regions;
    private final ReviewServer server;

    private WorkBench(ReviewStore store, RegionReader regions, ReviewServer server) {
        this.store = store;
        this.regions = regions;
        this.server = server;
    }

    /**
     * How it is set up.
     *
     * @param files folder for files that are sent and pictures of pages; it need not exist
     * @param user the name of the person at this machine, where there are no users
     * @param version of Annex
     */
    public record Setup(Path files, Endpoint endpoint, String user, String version) {}

    /**
     * Opens the store and starts the server.
     *
     * @throws DatabaseException if the store can not be opened
     * @throws PortTakenException if another program listens there
     */
    public static WorkBench open(Address address, Setup setup, Extractor extractor, Timestamps clock)
            throws DatabaseException, PortTakenException {
        ReviewStore store = ReviewStore.open(address);
        try {
            return open(store, setup, extractor, clock);
        } catch (PortTakenException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static WorkBench open(ReviewStore store, Setup setup, Extractor extractor, Timestamps clock)
            throws PortTakenException {
        SourceFiles files = new SourceFiles(setup.files().resolve("sources"));
        Desk desk = new Desk(store, new Judge(), clock);
        PageBlocks blocks = new PageBlocks(files, extractor::document);
        RegionReader regions = new RegionReader(files, blocks, OcrEngine.Kind.PP_OCR);
        Passwords passwords = new Passwords();
        Services services = new Services(
                store,
                desk,
                new Queue(store, desk, clock),
                new PagePictures(files, setup.files().resolve("pages"), clock.clock()),
                blocks,
                regions,
                new Quality(store, desk, clock, new Draw(store, desk, new SecureRandom())),
                new Uploads(store, files, extractor::extract, clock),
                new Door(store, passwords, clock, setup.user()),
                passwords,
                setup.version());
        return new WorkBench(store, regions, ReviewServer.start(services, setup.endpoint()));
    }

    /** Where a browser finds it. */
    public String url() {
        return server.url();
    }

    /** The store on which it is open. */
    public ReviewStore store() {
        return store;
    }

    @Override
    public void close() {
        server.close();
        regions.close();
        store.close();
    }
}
