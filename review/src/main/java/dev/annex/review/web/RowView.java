package dev.annex.review.web;

import dev.annex.review.message.Texts;
import dev.annex.review.store.DocumentRow;
import dev.annex.review.store.Obstacle;
import java.util.List;
import java.util.Optional;

/** A document in the queue, as the browser gets it. */
record RowView(
        long id,
        String fileName,
        Optional<String> title,
        Optional<String> department,
        Optional<Integer> fiscalYear,
        String content,
        List<String> forms,
        String state,
        Optional<String> claimedBy,
        int fields,
        int doubtful,
        int doubtfulLeft,
        int failedChecks,
        List<Block> blocks,
        String changedAt) {

    /** Why it can not pass unseen. */
    record Block(String code, String message) {}

    static RowView of(DocumentRow row, Texts texts) {
        return new RowView(
                row.id(),
                row.fileName(),
                row.title(),
                row.department(),
                row.fiscalYear(),
                row.content(),
                row.forms(),
                row.state().key(),
                row.claimedBy(),
                row.tally().fields(),
                row.tally().doubtful(),
                row.tally().doubtfulLeft(),
                row.tally().failedChecks(),
                row.tally().obstacles().stream().map(each -> block(each, texts)).toList(),
                row.changedAt());
    }

    private static Block block(Obstacle obstacle, Texts texts) {
        String sentence = "block." + obstacle.code();
        return new Block(
                obstacle.code(), texts.has(sentence) ? texts.say(sentence, obstacle.detail()) : obstacle.detail());
    }
}
