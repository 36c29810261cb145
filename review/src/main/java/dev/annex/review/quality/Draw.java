package dev.annex.review.quality;

import dev.annex.extractor.confidence.SignalReader;
import dev.annex.extractor.confidence.Signals;
import dev.annex.model.Extraction;
import dev.annex.review.message.Tongue;
import dev.annex.review.store.FormLayout;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.store.Sample;
import dev.annex.review.store.Selection;
import dev.annex.review.work.Desk;
import dev.annex.review.work.Layouts;
import dev.annex.review.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Draws fields at random: first a document, then one of its values that were taken as right without a person having looked. */
public final class Draw {
    /** Documents looked at for each field that is wanted: some have nothing to draw. */
    private static final int TRIES = 4;

    private final ReviewStore store;
    private final Desk desk;
    private final RandomGenerator random;

    public Draw(ReviewStore store, Desk desk, RandomGenerator random) {
        this.store = store;
        this.desk = desk;
        this.random = random;
    }

    List<Sample> fields(int size, String by, String at) {
        List<Long> documents = store.documents().ids(Selection.all(1));
        List<Sample> drawn = new ArrayList<>();
        for (int tries = 0; tries < size * TRIES && drawn.size() < size && !documents.isEmpty(); tries++) {
            long document = documents.get(random.nextInt(documents.size()));
            field(document, by, at)
                    .filter(sample -> drawn.stream()
                            .noneMatch(other -> other.document() == document
                                    && other.pointer().equals(sample.pointer())))
                    .ifPresent(drawn::add);
        }
        return drawn;
    }

    private Optional<Sample> field(long document, String by, String at) {
        Work work = desk.work(document, Tongue.CHINESE);
        List<Work.Field> taken = work.fields().stream()
                .filter(field ->
                        field.hasValue() && !field.doubtful() && field.review().isEmpty())
                .filter(field -> field.place().isPresent())
                .toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Work.Field field = taken.get(random.nextInt(taken.size()));
        Extraction extraction = desk.output(document);
        Optional<Signals> signals =
                Optional.ofNullable(SignalReader.read(extraction).get(field.pointer()));
        Optional<FormLayout> layout = Optional.ofNullable(Layouts.of(extraction).get(field.group()));
        return signals.flatMap(signal -> layout.map(form -> new Sample(
                0,
                document,
                field.pointer(),
                field.label(),
                signal.stratum().key(),
                Layouts.kind(field.pointer()),
                form,
                Desk.words(field.value()),
                by,
                at)));
    }
}
