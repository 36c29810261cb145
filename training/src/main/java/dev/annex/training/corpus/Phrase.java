package dev.annex.training.corpus;

import dev.annex.model.report.Fact.Measure;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A piece of the grammar: what may be said in its place. The notation is described beside the grammar's files. */
sealed interface Phrase {

    /** Says it, in words that the story draws. */
    void say(Telling telling);

    /** All that it may say, as far as no story is needed to say it. */
    default Stream<String> wordings() {
        return Stream.empty();
    }

    /** These words and no others. */
    record Words(String words) implements Phrase {
        @Override
        public void say(Telling telling) {
            telling.words(words);
        }

        @Override
        public Stream<String> wordings() {
            return Stream.of(words);
        }
    }

    /** One of several. */
    record Choice(List<Phrase> choices) implements Phrase {
        public Choice {
            choices = List.copyOf(choices);
        }

        @Override
        public void say(Telling telling) {
            telling.story().draw().oneOf(choices).say(telling);
        }

        @Override
        public Stream<String> wordings() {
            return choices.stream().flatMap(Phrase::wordings);
        }
    }

    /** One after the other. */
    record Sequence(List<Phrase> parts) implements Phrase {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public void say(Telling telling) {
            parts.forEach(part -> part.say(telling));
        }

        @Override
        public Stream<String> wordings() {
            return parts.stream()
                    .map(part -> part.wordings().toList())
                    .reduce(
                            List.of(""),
                            (before, part) -> before.stream()
                                    .flatMap(words -> part.stream().map(words::concat))
                                    .toList())
                    .stream();
        }
    }

    /** What the story has under a name, such as {@code {office}} or {@code {count 3 40 人}}. */
    record Slot(String name, List<String> arguments) implements Phrase {
        public Slot {
            arguments = List.copyOf(arguments);
        }

        @Override
        public void say(Telling telling) {
            Slots.named(name).fill(telling, arguments);
        }
    }

    /** The words of a stated figure that name what it is about, {@code ^…^}. */
    record Naming(Phrase words) implements Phrase {
        @Override
        public void say(Telling telling) {
            telling.name(words);
        }
    }

    /**
     * Words that state a figure; the number within is its value, none means that it is stated to be zero.
     *
     * @param subject nothing where the words say it between {@code ^} and {@code ^}
     * @param year counted from the year of the report: 0 for it, -1 for the year before; empty for the
     *     one that was said last in the paragraph, if any was
     * @param negative whether the words say that something became less
     */
    record Stated(Phrase subject, Measure measure, OptionalInt year, boolean negative, Phrase words) implements Phrase {
        /** In place of a subject: that of the figure before. */
        static final String SAME = "@";

        @Override
        public void say(Telling telling) {
            Telling about = new Telling(telling.story());
            subject.say(about);
            telling.state(about.told().text(), this);
        }
    }
}
