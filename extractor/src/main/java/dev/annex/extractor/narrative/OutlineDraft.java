package dev.annex.extractor.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of the outline while its passages are still coming in, before heading and running text are told apart. */
final class OutlineDraft {
    private final Optional<LevelMark> mark;
    private final Optional<OutlineSection.Numbered> number;
    private final Optional<Passage> opening;
    private final List<Passage> paragraphs = new ArrayList<>();
    private final List<OutlineDraft> parts = new ArrayList<>();

    private OutlineDraft(
            Optional<LevelMark> mark, Optional<OutlineSection.Numbered> number, Optional<Passage> opening) {
        this.mark = mark;
        this.number = number;
        this.opening = opening;
    }

    /** A part without number and heading: the whole report, or what stands before its first heading. */
    static OutlineDraft unmarked() {
        return new OutlineDraft(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static OutlineDraft numbered(OutlineNumber number, Passage passage) {
        Passage words = passage.withText(passage.text().substring(number.end()));
        return new OutlineDraft(
                Optional.of(number.style()),
                Optional.of(new OutlineSection.Numbered(number, passage)),
                Optional.of(words));
    }

    static OutlineDraft headed(Typography look, Passage heading) {
        return new OutlineDraft(Optional.of(look), Optional.empty(), Optional.of(heading));
    }

    Optional<OutlineSection.Numbered> number() {
        return number;
    }

    /** The words after the number, or those of an unnumbered heading. */
    Optional<Passage> opening() {
        return opening;
    }

    /** The passages after the opening. */
    List<Passage> paragraphs() {
        return paragraphs;
    }

    List<OutlineDraft> parts() {
        return parts;
    }

    /** Whether another part bears the same mark and so stands on the same level. */
    boolean isMarkedLike(OutlineDraft other) {
        return mark.isPresent() && mark.equals(other.mark);
    }

    /** Whether another part ends here because of the levels that the file gives both, where numbers do not tell. */
    boolean closes(OutlineDraft other) {
        return outlineLevel() > 0
                && outlineLevel() <= other.outlineLevel()
                && (number.isEmpty() || other.number.isEmpty());
    }

    /**
     * Whether a part that opens a level can not stand in this one: text before the first heading has no parts, nor has an
     * unnumbered foreword with text of its own any chapters.
     */
    boolean endsBefore(OutlineDraft part) {
        boolean isChapter = part.number
                .filter(numbered -> numbered.number().style().isChief())
                .isPresent();
        boolean isForeword = number.isEmpty() && !paragraphs.isEmpty();
        return mark.isEmpty() || (isForeword && isChapter);
    }

    /** Whether this is a part, chapter or section by name and another part a smaller one. */
    boolean isDivisionAbove(OutlineDraft other) {
        return style().filter(own -> own.isDivision()
                        && other.style()
                                .filter(theirs -> theirs.compareTo(own) < 0)
                                .isEmpty())
                .isPresent();
    }

    private Optional<NumberStyle> style() {
        return number.map(numbered -> numbered.number().style());
    }

    private int outlineLevel() {
        return opening.map(passage -> passage.style().outlineLevel()).orElse(0);
    }

    /** Whether anything follows its opening. */
    boolean isFollowed() {
        return !paragraphs.isEmpty() || !parts.isEmpty();
    }
}
