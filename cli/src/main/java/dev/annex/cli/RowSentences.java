package dev.annex.cli;

import dev.annex.folders.outcome.Remark;
import dev.annex.folders.outcome.Status;
import dev.annex.folders.outcome.Trouble;
import dev.annex.folders.summary.Row;
import java.util.List;

/**
 * What is said of a document, in the language of the user.
 *
 * @param messages in that language
 */
record RowSentences(Messages messages) {

    /** One sentence for each thing that is to be said; none where all was read. */
    List<String> of(Row row) {
        return switch (row.verdict().status()) {
            case READ -> List.of();
            case PARTIAL ->
                row.verdict().remarks().stream()
                        .map(gap -> messages.text("partial", row.source(), gap.sentence()))
                        .toList();
            case SKIPPED, FAILED -> List.of(unread(row));
        };
    }

    private String unread(Row row) {
        Remark reason = row.verdict().reason();
        String path = row.source();
        return switch (reason.code()) {
            case Trouble.STRAY_TEXT -> messages.text("skipped.text", path);
            case Trouble.MEMORY -> messages.text("outOfMemory", path);
            case Trouble.TIME -> messages.text("folders.time", path);
            case Trouble.CRASH -> messages.text("folders.crash", path);
            case Trouble.CHANGED -> messages.text("folders.changed", path);
            case Trouble.TOO_DEEP -> messages.text("tooDeep", path);
            case Trouble.BUG -> messages.text("bug", path, reason.sentence());
            case Trouble.WRITE -> messages.text("folders.write", path, reason.sentence());
            case Trouble.FOLDER_DENIED -> messages.text("folder.denied", path);
            case Trouble.FOLDER -> messages.text("folder.io", path, reason.sentence());
            default -> refused(row, messages.unreadable(path, reason.code(), reason.sentence()));
        };
    }

    private String refused(Row row, String sentence) {
        return row.verdict().status() == Status.SKIPPED ? messages.text("skipped", sentence) : sentence;
    }
}
