package dev.annex.extractor.document.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * The fields that are open while a text is read. A field is an instruction, which is not printed, and its result, which
 * is; either may hold further fields.
 */
final class Fields {
    private final Deque<Field> open = new ArrayDeque<>();
    private int instructions;
    private int contents;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final StringBuilder swallowed = new StringBuilder();
        private String formResult = "";
        private boolean inResult;

        String name() {
            String text = instruction.toString().strip();
            int end = 0;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return text.substring(0, end).toUpperCase(Locale.ROOT);
        }
    }

    /** A field begins with its instruction. */
    void begin() {
        open.push(new Field());
        instructions++;
    }

    /** What a form field shows: its tick box, or what is chosen from its list. */
    void formResult(String text) {
        if (!open.isEmpty()) {
            open.peek().formResult = text;
        }
    }

    /** More of the instruction of the innermost field. */
    void instruct(String text) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(text);
        }
    }

    /** The instruction of the innermost field is over. */
    void separate() {
        if (!open.isEmpty() && !open.peek().inResult) {
            Field field = open.peek();
            field.inResult = true;
            instructions--;
            contents += field.name().equals("TOC") ? 1 : 0;
        }
    }

    /** The innermost field is over. Returns what is printed for it besides its result. */
    String end() {
        if (open.isEmpty()) {
            return "";
        }
        Field field = open.pop();
        if (!field.inResult) {
            instructions--;
        } else if (field.name().equals("TOC")) {
            contents--;
        }
        return switch (field.name()) {
            case "FORMCHECKBOX", "FORMDROPDOWN" -> field.formResult;
            case "EQ" -> field.inResult ? "" : EquationField.read(field.instruction.toString());
            default -> "";
        };
    }

    /** Whether what is read now is part of an instruction. */
    boolean inInstruction() {
        return instructions > 0;
    }

    /** Whether what is read now is the result of a table of contents. */
    boolean inContents() {
        return contents > 0;
    }

    /** Keeps text that stands within an instruction, in case the instruction turns out to have no end. */
    void swallow(String text) {
        open.stream().filter(field -> !field.inResult).findFirst().ifPresent(field -> field.swallowed.append(text));
    }

    /**
     * Closes the instructions that are still open where a paragraph ends: they have lost their end. Returns the text
     * that was taken for a part of them.
     */
    Optional<String> recover() {
        if (instructions == 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        open.removeIf(field -> {
            if (!field.inResult) {
                text.insert(0, field.swallowed);
            }
            return !field.inResult;
        });
        instructions = 0;
        return Optional.of(text.toString());
    }
}
