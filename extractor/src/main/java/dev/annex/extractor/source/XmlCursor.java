package dev.annex.extractor.source;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through an XML part once, from element to element. Nothing outside the part is ever read: a document type
 * declaration is refused. A part that is damaged somewhere ends there: {@link #damage} then says where, and what stood before
 * it has been read.
 *
 * <p>Elements are walked through by depth:
 *
 * <pre>{@code
 * int depth = xml.depth();
 * while (xml.nextWithin(depth)) {
 *     if (xml.isStart("p")) { … }
 * }
 * }</pre>
 *
 * Elements that nobody asks about are passed through, their content is met like any other.
 */
public final class XmlCursor implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    /** Asking for the time at every element would cost more than reading it. */
    private static final int EVENTS_BETWEEN_CLOCKS = 4096;

    private static final int DECLARATION_BYTES = 128;

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)");

    private final String part;
    private final Allowance allowance;
    private final Guarded in;
    private final XMLStreamReader reader;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private int depth;
    private int events;
    private Optional<String> damage = Optional.empty();

    private XmlCursor(String part, Allowance allowance, Guarded in, XMLStreamReader reader) {
        this.part = part;
        this.allowance = allowance;
        this.in = in;
        this.reader = reader;
    }

    /**
     * Begins before the first element. A part that is no XML at all is one that is damaged at its beginning.
     *
     * @param part its name, for messages
     * @throws UnreadableException if not even its first bytes can be unpacked, or a limit is reached
     */
    public static XmlCursor open(String part, InputStream in, Allowance allowance) throws UnreadableException {
        try {
            Guarded text = new Guarded(decoded(in), allowance);
            return new XmlCursor(part, allowance, text, FACTORY.createXMLStreamReader(text));
        } catch (XMLStreamException | IOException e) {
            Optional<UnreadableException> limit = limitBehind(e);
            throw limit.isPresent()
                    ? limit.get()
                    : new UnreadableException("damaged", allowance.file() + "：部件 " + part + " 已损坏，请重新取得原件。", e);
        }
    }

    /** The characters of a part. Bytes that are none become U+FFFD, so that one bad byte does not cost all that follows. */
    private static Reader decoded(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(DECLARATION_BYTES);
        String start = new String(bytes.readNBytes(DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        bytes.reset();
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            bytes.skipNBytes(3);
        }
        return new InputStreamReader(bytes, charset(start));
    }

    private static Charset charset(String start) {
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
            return StandardCharsets.UTF_16;
        }
        if (start.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.startsWith("\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher stated = ENCODING.matcher(start);
        return stated.find() && Charset.isSupported(stated.group(1))
                ? Charset.forName(stated.group(1))
                : StandardCharsets.UTF_8;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /**
     * Moves to the next start or end of an element, or run of text.
     *
     * @return false at the end of the part or where it is damaged
     * @throws UnreadableException if a limit is reached or the part declares a document type
     */
    public boolean next() throws UnreadableException {
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (++events % EVENTS_BETWEEN_CLOCKS == 0) {
            allowance.checkTime();
        }
        try {
            while (damage.isEmpty() && reader.hasNext()) {
                in.nextEvent();
                event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.SPACE,
                            XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD ->
                        throw new UnreadableException(
                                "forbiddenXml", allowance.file() + "：部件 " + part + " 含有 DTD 声明，可能是恶意文件，已拒绝读取。");
                    default -> {}
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            Optional<UnreadableException> limit = limitBehind(e);
            if (limit.isPresent()) {
                throw limit.get();
            }
            Location place = reader.getLocation();
            damage = Optional.of(
                    "部件 " + part + " 在第 " + place.getLineNumber() + " 行第 " + place.getColumnNumber() + " 列损坏");
        }
        event = XMLStreamConstants.END_DOCUMENT;
        return false;
    }

    private static Optional<UnreadableException> limitBehind(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < 8; i++) {
            if (cause instanceof UnreadableException limit) {
                return Optional.of(limit);
            }
            cause = cause instanceof XMLStreamException e && e.getNestedException() != null
                    ? e.getNestedException()
                    : cause.getCause();
        }
        return Optional.empty();
    }

    /**
     * Moves on as long as the element at a depth is open.
     *
     * @param depth of the element, as {@link #depth} said at its start
     */
    public boolean nextWithin(int depth) throws UnreadableException {
        return next() && (this.depth > depth || event != XMLStreamConstants.END_ELEMENT);
    }

    /** Moves to the end of the element that has just begun. */
    public void skip() throws UnreadableException {
        int own = depth;
        while (nextWithin(own)) {
            // what is skipped is not looked at
        }
    }

    /**
     * All text within the element that has just begun; moves to its end.
     *
     * @throws UnreadableException if there is more text than the limits allow, or as {@link #next} does
     */
    public String text() throws UnreadableException {
        int own = depth;
        String first = "";
        StringBuilder more = new StringBuilder(0);
        while (nextWithin(own)) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                continue;
            }
            String piece = reader.getText();
            allowance.takeCharacters(piece.length());
            if (first.isEmpty()) {
                first = piece;
            } else {
                more.append(piece);
            }
        }
        return more.isEmpty() ? first : first + more;
    }

    /** How many elements are open, the one that begins or ends here included. */
    public int depth() {
        return depth;
    }

    /** Whether an element begins here. */
    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether an element of this local name begins here. */
    public boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    /** Whether an element ends here. */
    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** The local name of the element that begins or ends here. */
    public String name() {
        return reader.getLocalName();
    }

    /** The namespace of the element that begins or ends here; empty if it has none. */
    public String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** The namespace that a prefix stands for here; empty if none. */
    public String namespaceOf(String prefix) {
        String uri = reader.getNamespaceURI(prefix);
        return uri == null ? "" : uri;
    }

    /**
     * An attribute of the element that begins here.
     *
     * @param name its local name, in whatever namespace
     */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    /** An attribute of the element that begins here, or what it is taken for where it is missing. */
    public String attribute(String name, String fallback) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? fallback : value;
    }

    /** Where the part is damaged, in words; empty as long as no damage has been met. */
    public Optional<String> damage() {
        return damage;
    }

    /** What is left of the limits. */
    public Allowance allowance() {
        return allowance;
    }

    @Override
    public void close() throws UnreadableException {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw new UnreadableException("io", allowance.file() + "：关闭部件 " + part + " 时出错。", e);
        }
    }

    /** Keeps the parser from taking one comment or attribute of any length into memory before it shows it to anyone. */
    private static final class Guarded extends FilterReader {
        private final Allowance allowance;
        private long sinceEvent;

        Guarded(Reader in, Allowance allowance) {
            super(in);
            this.allowance = allowance;
        }

        void nextEvent() {
            sinceEvent = 0;
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            sinceEvent += Math.max(count, 0);
            try {
                allowance.checkCharacters(sinceEvent);
            } catch (UnreadableException e) {
                throw new IOException(e);
            }
            return count;
        }
    }
}
