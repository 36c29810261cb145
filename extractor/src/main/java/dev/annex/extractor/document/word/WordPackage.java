package dev.annex.extractor.document.word;

import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import dev.annex.extractor.source.ZipParts;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of a .docx file and how they are tied together (ECMA-376 part 2). */
final class WordPackage implements AutoCloseable {
    private final ZipParts parts;
    private final Allowance allowance;
    private final Map<String, String> mediaTypes = new HashMap<>();
    private final Map<String, Map<String, Relationship>> relationships = new HashMap<>();
    private final String mainPart;

    /**
     * A tie from one part to another.
     *
     * @param type the last word of its type, such as {@code styles}
     * @param target the name of the other part, or an address if it is external
     * @param external whether it leads out of the file
     */
    record Relationship(String type, String target, boolean external) {}

    private WordPackage(ZipParts parts, Allowance allowance) throws UnreadableException {
        this.parts = parts;
        this.allowance = allowance;
        readMediaTypes();
        this.mainPart = relationships("").values().stream()
                .filter(tie -> tie.type().equals("officeDocument"))
                .map(Relationship::target)
                .filter(parts::has)
                .findFirst()
                .orElse("word/document.xml");
    }

    static WordPackage open(SourceFile file, Allowance allowance) throws UnreadableException {
        ZipParts parts = ZipParts.open(file, allowance);
        try {
            return new WordPackage(parts, allowance);
        } catch (UnreadableException e) {
            parts.close();
            throw e;
        }
    }

    private void readMediaTypes() throws UnreadableException {
        Optional<XmlCursor> types = xml("[Content_Types].xml");
        if (types.isEmpty()) {
            return;
        }
        try (XmlCursor xml = types.get()) {
            while (xml.next()) {
                if (xml.isStart()) {
                    String key = xml.attribute("PartName").orElse(xml.attribute("Extension", ""));
                    mediaTypes.put(key.toLowerCase(Locale.ROOT), xml.attribute("ContentType", ""));
                }
            }
        }
    }

    /** The part with the text of the document. */
    String mainPart() {
        return mainPart;
    }

    /** The ties of a part by their ids; none where the part has no list of them. */
    Map<String, Relationship> relationships(String part) throws UnreadableException {
        Map<String, Relationship> known = relationships.get(part);
        if (known == null) {
            known = readRelationships(part);
            relationships.put(part, known);
        }
        return known;
    }

    private Map<String, Relationship> readRelationships(String part) throws UnreadableException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Relationship> ties = new LinkedHashMap<>();
        Optional<XmlCursor> list = xml(folder + "_rels/" + part.substring(slash) + ".rels");
        if (list.isEmpty()) {
            return ties;
        }
        try (XmlCursor xml = list.get()) {
            while (xml.next()) {
                if (xml.isStart("Relationship")) {
                    String type = xml.attribute("Type", "");
                    boolean external = xml.attribute("TargetMode", "").equals("External");
                    String target = xml.attribute("Target", "");
                    ties.put(
                            xml.attribute("Id", ""),
                            new Relationship(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    external ? target : resolve(folder, target),
                                    external));
                }
            }
        }
        return ties;
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String path = target.startsWith("/") ? target : folder + target;
        for (String step : path.split("/", -1)) {
            switch (step) {
                case "", "." -> {}
                case ".." -> steps.pollLast();
                default -> steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** What the file says a part is. */
    String mediaType(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        String byExtension =
                mediaTypes.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return mediaTypes.getOrDefault("/" + name, byExtension);
    }

    /** A part of the main part, by the type of its tie or else by its usual name, from its beginning. */
    Optional<XmlCursor> partOfMain(String type) throws UnreadableException {
        return xml(nameOfPart(type));
    }

    /** The ties of a part of the main part. */
    Map<String, Relationship> relationshipsOfMain(String type) throws UnreadableException {
        return relationships(nameOfPart(type));
    }

    private String nameOfPart(String type) throws UnreadableException {
        String folder = mainPart.substring(0, mainPart.lastIndexOf('/') + 1);
        return relationships(mainPart).values().stream()
                .filter(tie -> tie.type().equals(type) && !tie.external())
                .map(Relationship::target)
                .findFirst()
                .orElse(folder + type + ".xml");
    }

    /** A part from its beginning, or empty where there is none of this name. */
    Optional<XmlCursor> xml(String name) throws UnreadableException {
        Optional<InputStream> stream = parts.open(name);
        return stream.isEmpty() ? Optional.empty() : Optional.of(XmlCursor.open(name, stream.get(), allowance));
    }

    /** The bytes of a part, or empty where there is none of this name. */
    Optional<byte[]> bytes(String name) throws UnreadableException {
        return parts.read(name);
    }

    @Override
    public void close() throws UnreadableException {
        parts.close();
    }
}
