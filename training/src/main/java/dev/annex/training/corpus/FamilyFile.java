package dev.annex.training.corpus;

import dev.annex.training.corpus.Family.Item;
import dev.annex.training.corpus.Family.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the families of one file. */
final class FamilyFile {
    private static final String TITLE_END = "::";

    private final String file;
    private final List<Family> families = new ArrayList<>();
    private String topic;
    private String name = "";
    private boolean heldOut;
    private Optional<Phrase> headings = Optional.empty();
    private final List<Phrase> openings = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private FamilyFile(String file) {
        this.file = file;
        this.topic = file;
    }

    /**
     * The families that lines write down.
     *
     * @param file the topic of those that name none
     * @throws IllegalArgumentException if a line cannot be read; the message holds it
     */
    static List<Family> read(String file, List<String> lines) {
        FamilyFile reading = new FamilyFile(file);
        lines.forEach(reading::line);
        reading.close();
        return List.copyOf(reading.families);
    }

    private void line(String line) {
        if (line.startsWith("== ")) {
            close();
            open(line.substring(3).split(" "));
            return;
        }
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException(file + ": no such line: " + line);
        }
        String text = line.substring(colon + 2).strip();
        switch (line.substring(0, colon)) {
            case "h" -> headings = Optional.of(PhraseParser.parse(text));
            case "o" -> openings.add(PhraseParser.parse(text));
            case "i" -> items.add(item(text));
            case "p" -> paragraphs.add(new Paragraph(PhraseParser.parse(text), false));
            case "p?" -> paragraphs.add(new Paragraph(PhraseParser.parse(text), true));
            default -> throw new IllegalArgumentException(file + ": no such line: " + line);
        }
    }

    private static Item item(String text) {
        int end = text.indexOf(TITLE_END);
        return end < 0
                ? new Item(Optional.empty(), PhraseParser.parse(text))
                : new Item(
                        Optional.of(PhraseParser.parse(text.substring(0, end).strip())),
                        PhraseParser.parse(
                                text.substring(end + TITLE_END.length()).strip()));
    }

    private void open(String[] head) {
        name = head[0];
        heldOut = false;
        topic = file;
        for (String word : List.of(head).subList(1, head.length)) {
            if (word.equals("held-out")) {
                heldOut = true;
            } else {
                topic = word;
            }
        }
    }

    private void close() {
        if (headings.isPresent()) {
            families.add(new Family(name, topic, heldOut, headings.get(), openings, items, paragraphs));
        }
        headings = Optional.empty();
        openings.clear();
        items.clear();
        paragraphs.clear();
    }
}
