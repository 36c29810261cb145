package dev.annex.training.corpus;

import dev.annex.model.report.Fact.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Reads one line of the grammar. */
final class PhraseParser {
    private static final String MARKS = "[]{}<>|^";

    private final String line;
    private int at;
    private boolean isNaming;

    private PhraseParser(String line) {
        this.line = line;
    }

    /** The phrase that a line writes down; alternatives at its top need no brackets. */
    static Phrase parse(String line) {
        PhraseParser parser = new PhraseParser(line);
        Phrase phrase = parser.choice();
        if (parser.at < line.length()) {
            throw parser.wrong("a closing mark without its opening one");
        }
        return phrase;
    }

    private Phrase choice() {
        List<Phrase> choices = new ArrayList<>();
        choices.add(sequence());
        while (at < line.length() && line.charAt(at) == '|') {
            at++;
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.get(0) : new Phrase.Choice(choices);
    }

    private Phrase sequence() {
        List<Phrase> parts = new ArrayList<>();
        while (at < line.length() && "|]>".indexOf(line.charAt(at)) < 0 && !endsNaming()) {
            parts.add(part());
        }
        return parts.size() == 1 ? parts.get(0) : new Phrase.Sequence(parts);
    }

    private Phrase part() {
        char mark = line.charAt(at);
        if (mark == '[') {
            at++;
            Phrase choice = choice();
            expect(']');
            return choice;
        }
        if (mark == '{') {
            return slot();
        }
        if (mark == '<') {
            return stated();
        }
        if (mark == '^') {
            return naming();
        }
        int start = at;
        while (at < line.length() && MARKS.indexOf(line.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw wrong("a closing mark without its opening one");
        }
        return new Phrase.Words(line.substring(start, at));
    }

    private boolean endsNaming() {
        return isNaming && line.charAt(at) == '^';
    }

    private Phrase naming() {
        at++;
        isNaming = true;
        Phrase words = sequence();
        expect('^');
        isNaming = false;
        return new Phrase.Naming(words);
    }

    private Phrase slot() {
        String[] words = upTo('}', at + 1).split(" ");
        Slots.named(words[0]);
        return new Phrase.Slot(words[0], List.of(words).subList(1, words.length));
    }

    private Phrase stated() {
        String[] head = upTo(':', at + 1).split("/", -1);
        if (head.length != 3) {
            throw wrong("a figure begins with subject/measure/year:");
        }
        Phrase words = sequence();
        expect('>');
        boolean negative = head[1].startsWith("-");
        Measure measure = Measure.valueOf((negative ? head[1].substring(1) : head[1]).toUpperCase(Locale.ROOT));
        OptionalInt year = head[2].equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(head[2]));
        return new Phrase.Stated(parse(head[0]), measure, year, negative, words);
    }

    private String upTo(char end, int from) {
        int found = line.indexOf(end, from);
        if (found < 0) {
            throw wrong("missing " + end);
        }
        at = found + 1;
        return line.substring(from, found);
    }

    private void expect(char mark) {
        if (at >= line.length() || line.charAt(at) != mark) {
            throw wrong("missing " + mark);
        }
        at++;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " at character " + at + " of: " + line);
    }
}
