package dev.annex.training.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Which sections a report has, and in what order.
 *
 * @param parts its top-level sections
 */
record Plan(List<Part> parts) {
    Plan {
        parts = List.copyOf(parts);
    }

    /**
     * A section of a plan.
     *
     * @param topic what it is about
     * @param optional whether it may be left out
     * @param parts its own sections, instead of text
     */
    record Part(String topic, boolean optional, List<Part> parts) {
        Part {
            parts = List.copyOf(parts);
        }
    }

    /** Reads a line: topics with spaces between them, their parts in brackets, a question mark after what may be left out. */
    static Plan parse(String line) {
        Reading reading = new Reading(line);
        List<Part> parts = reading.parts();
        if (reading.at < line.length()) {
            throw new IllegalArgumentException("brackets do not match: " + line);
        }
        return new Plan(parts);
    }

    private static final class Reading {
        private final String line;
        private int at;

        Reading(String line) {
            this.line = line;
        }

        private boolean sees(char wanted) {
            return at < line.length() && line.charAt(at) == wanted;
        }

        List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            while (at < line.length() && !sees(')')) {
                if (sees(' ')) {
                    at++;
                } else {
                    parts.add(part());
                }
            }
            return parts;
        }

        private Part part() {
            int start = at;
            while (at < line.length() && Character.isLetter(line.charAt(at))) {
                at++;
            }
            String topic = line.substring(start, at);
            if (topic.isEmpty()) {
                throw new IllegalArgumentException("no topic at character " + at + " of: " + line);
            }
            List<Part> parts = List.of();
            if (sees('(')) {
                at++;
                parts = parts();
                if (!sees(')')) {
                    throw new IllegalArgumentException("brackets do not match: " + line);
                }
                at++;
            }
            boolean optional = sees('?');
            at += optional ? 1 : 0;
            return new Part(topic, optional, parts);
        }
    }
}
