package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Paragraph.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherRecordTypes;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.hwpf.model.SubdocumentType;

/** What hangs at single characters of a binary Word file: notes and text boxes, each a story of its own. */
final class Anchors {
    private static final int FOOTNOTE_MARKS = 2;
    private static final int FOOTNOTES = 3;
    private static final int ENDNOTE_MARKS = 46;
    private static final int ENDNOTES = 47;
    private static final int SHAPES = 40;
    private static final int HEADER_SHAPES = 41;
    private static final int TEXT_BOXES = 56;
    private static final int HEADER_TEXT_BOXES = 58;

    private static final int NOTE_MARK_SIZE = 2;
    private static final int SHAPE_SIZE = 26;
    private static final int TEXT_BOX_SIZE = 22;
    private static final int TEXT_BOX_FREE = 8;
    private static final int TEXT_BOX_SHAPE = 14;

    private final Map<Integer, List<Story>> stories = new TreeMap<>();
    private final List<Story> loose = new ArrayList<>();

    /**
     * A story that is shown at a place of another one.
     *
     * @param span its characters
     * @param kind of its paragraphs
     */
    record Story(Span span, Kind kind) {}

    Anchors(DocFile file) {
        notes(file, FOOTNOTE_MARKS, FOOTNOTES, SubdocumentType.FOOTNOTE);
        notes(file, ENDNOTE_MARKS, ENDNOTES, SubdocumentType.ENDNOTE);
        textBoxes(file, SHAPES, TEXT_BOXES, SubdocumentType.MAIN, SubdocumentType.TEXTBOX, Kind.BODY);
        textBoxes(
                file,
                HEADER_SHAPES,
                HEADER_TEXT_BOXES,
                SubdocumentType.HEADER,
                SubdocumentType.HEADER_TEXTBOX,
                Kind.RUNNING);
    }

    private void notes(DocFile file, int marks, int texts, SubdocumentType type) {
        Plex references = file.plex(marks, NOTE_MARK_SIZE);
        Plex notes = file.plex(texts, 0);
        Span story = file.story(type);
        for (int i = 0; i < Math.min(references.count(), notes.count()); i++) {
            Span note = notes.span(i).shiftedBy(story.from()).within(story);
            hang(references.position(i), new Story(note, Kind.FOOTNOTE));
        }
    }

    private void textBoxes(
            DocFile file, int shapes, int boxes, SubdocumentType anchors, SubdocumentType texts, Kind kind) {
        Plex drawn = file.plex(shapes, SHAPE_SIZE);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < drawn.count(); i++) {
            places.put(
                    drawn.int32(i, 0), drawn.position(i) + file.story(anchors).from());
        }
        Map<Integer, Integer> groups = groups(file);
        Plex written = file.plex(boxes, TEXT_BOX_SIZE);
        Span story = file.story(texts);
        for (int i = 0; i < written.count(); i++) {
            Span span = written.span(i).shiftedBy(story.from()).within(story);
            if (span.isEmpty() || written.uint16(i, TEXT_BOX_FREE) != 0) {
                continue;
            }
            int shape = written.int32(i, TEXT_BOX_SHAPE);
            Integer place = places.getOrDefault(shape, places.get(groups.getOrDefault(shape, shape)));
            if (place == null) {
                loose.add(new Story(span, kind));
            } else {
                hang(place, new Story(span, kind));
            }
        }
    }

    private void hang(int place, Story story) {
        if (!story.span.isEmpty()) {
            stories.computeIfAbsent(place, at -> new ArrayList<>()).add(story);
        }
    }

    /** For every shape within a group, the outermost group, which alone has a place in the text. */
    private static Map<Integer, Integer> groups(DocFile file) {
        Map<Integer, Integer> groups = new HashMap<>();
        for (EscherContainerRecord drawing :
                file.document().getOfficeArtContent().getSpgrContainers()) {
            for (EscherRecord member : drawing) {
                if (member.getRecordId() == EscherRecordTypes.SPGR_CONTAINER.typeID) {
                    Set<Integer> shapes = new HashSet<>();
                    int group = shapes(member, shapes);
                    shapes.forEach(shape -> groups.put(shape, group));
                }
            }
        }
        return groups;
    }

    private static int shapes(EscherRecord record, Set<Integer> shapes) {
        int first = 0;
        if (record instanceof EscherSpRecord shape) {
            shapes.add(shape.getShapeId());
            return shape.getShapeId();
        }
        if (record instanceof EscherContainerRecord container) {
            for (EscherRecord child : container) {
                int shape = shapes(child, shapes);
                first = first == 0 ? shape : first;
            }
        }
        return first;
    }

    /** The stories that hang at a character. */
    List<Story> at(int position) {
        return stories.getOrDefault(position, List.of());
    }

    /** The text boxes that have no place in the text. */
    List<Story> loose() {
        return loose;
    }
}
