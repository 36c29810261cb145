package dev.annex.training.evaluate.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements as they come, in UTF-8. Whatever is text stays text: nothing in a file becomes markup. */
final class HtmlWriter implements AutoCloseable {
    /** Characters that HTML does not allow; a browser shows nothing for them either. */
    private static final Pattern NOT_IN_HTML = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private final XMLStreamWriter out;

    /** @param target stays open */
    HtmlWriter(OutputStream target) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target, StandardCharsets.UTF_8.name());
            out.writeDTD("<!DOCTYPE html>\n");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    HtmlWriter open(String name, String... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    /**
     * Closes the element that was opened last, and the line.
     *
     * @param name for the reader: which one that is
     */
    HtmlWriter close(String name) {
        return write(() -> {
            out.writeEndElement();
            out.writeCharacters("\n");
        });
    }

    /** An element that holds nothing, such as {@code meta}. */
    HtmlWriter empty(String name, String... attributes) {
        return write(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element with nothing but text in it. */
    HtmlWriter element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** Words. */
    HtmlWriter text(String text) {
        return write(() -> out.writeCharacters(visible(text)));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], visible(attributes[i + 1]));
        }
    }

    private static String visible(String text) {
        return NOT_IN_HTML.matcher(text).replaceAll("");
    }

    @Override
    public void close() {
        write(() -> {
            out.writeEndDocument();
            out.flush();
            out.close();
        });
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private HtmlWriter write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(XMLStreamException cause) {
        return new UncheckedIOException(new IOException(cause));
    }
}
