package dev.annex.cli;

import dev.annex.exchange.store.Pass;
import dev.annex.exchange.store.Store;
import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.review.intake.Intake;
import dev.annex.review.intake.SourceIndex;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.store.StoreFailure;
import dev.annex.review.work.Timestamps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Takes what lies in folders into the store of the work bench: outputs first, then reports that have none yet, which are read. */
record ReviewFolders(Session session, ReviewStore store, Extractor extractor) {

    void read(List<Path> folders) {
        if (folders.isEmpty()) {
            return;
        }
        Intake intake = new Intake(store, SourceIndex.of(folders), new Timestamps(Clock.systemDefaultZone()), () -> {});
        try {
            for (Path folder : folders) {
                if (Files.isDirectory(folder)) {
                    outputs(folder, intake);
                }
            }
            Inputs.of(folders, session.messages()).files().stream()
                    .filter(Input::claimsToBeReport)
                    .forEach(input -> report(input, intake));
            session.say(session.messages().text("review.taken", intake.added(), intake.known()));
        } catch (StoreFailure e) {
            session.say(e.getMessage());
        }
    }

    private void outputs(Path folder, Intake intake) {
        try {
            Pass pass = new Store(folder).read(intake);
            pass.remarks()
                    .forEach(remark -> session.say(session.messages()
                            .unreadable(
                                    remark.file().toString(),
                                    String.valueOf(remark.file().getFileName()),
                                    remark.reason())));
        } catch (IOException e) {
            session.say(session.messages().text("folder.io", folder, e.toString()));
        }
    }

    private void report(Input input, Intake intake) {
        try {
            SourceFile file = SourceFile.of(input.path(), Limits.DEFAULT);
            if (store.documents().bySource(file.sha256()).isEmpty()) {
                session.say(session.messages().text("review.reading", input.path()));
                intake.take(extractor.extract(file));
            }
        } catch (UnreadableException e) {
            session.say(session.messages()
                    .unreadable(
                            input.path().toString(), String.valueOf(input.path().getFileName()), e));
        }
    }
}
