package dev.annex.folders.summary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A summary as a web page that needs nothing beside it.
 *
 * @param tally of all documents
 * @param labels in the language of the reader
 */
record SummaryPage(Tally tally, Labels labels) {
    private static final String STYLE =
            "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222}"
                    + "table{border-collapse:collapse;margin:1em 0}th,td{border-bottom:1px solid #ccc;padding:.3em .8em;text-align:left;"
                    + "vertical-align:top;overflow-wrap:anywhere}td.n{text-align:right;font-variant-numeric:tabular-nums}";

    /** Characters that HTML does not allow. */
    private static final Pattern NOT_IN_HTML = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    void write(OutputStream out) throws IOException {
        try {
            XMLStreamWriter html = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, UTF_8.name());
            html.writeDTD("<!DOCTYPE html>\n");
            html.writeStartElement("html");
            html.writeAttribute("lang", labels.language());
            head(html);
            html.writeStartElement("body");
            element(html, "h1", labels.text("title"));
            counts(html);
            reasons(html);
            failed(html);
            html.writeEndDocument();
            html.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private void head(XMLStreamWriter html) throws XMLStreamException {
        html.writeStartElement("head");
        html.writeEmptyElement("meta");
        html.writeAttribute("charset", "utf-8");
        element(html, "title", labels.text("title"));
        element(html, "style", STYLE);
        html.writeEndElement();
    }

    private void counts(XMLStreamWriter html) throws XMLStreamException {
        html.writeStartElement("table");
        for (Counted each : Counted.of(tally)) {
            number(html, labels.text("count." + each.key()), each.number());
        }
        html.writeEndElement();
    }

    private void reasons(XMLStreamWriter html) throws XMLStreamException {
        if (tally.failedByReason().isEmpty()) {
            return;
        }
        element(html, "h2", labels.text("byReason"));
        html.writeStartElement("table");
        for (var reason : tally.failedByReason().entrySet()) {
            number(html, labels.reason(reason.getKey()), reason.getValue());
        }
        html.writeEndElement();
    }

    private void failed(XMLStreamWriter html) throws XMLStreamException {
        List<Row> failed = tally.failed();
        if (failed.isEmpty()) {
            return;
        }
        element(html, "h2", labels.text("failedDocuments"));
        html.writeStartElement("table");
        for (Row row : failed) {
            html.writeStartElement("tr");
            element(html, "td", row.source());
            element(html, "td", labels.remarks(row.verdict()));
            html.writeEndElement();
        }
        html.writeEndElement();
        if (failed.size() == Tally.NAMED) {
            element(html, "p", labels.text("more"));
        }
    }

    private static void number(XMLStreamWriter html, String label, long number) throws XMLStreamException {
        html.writeStartElement("tr");
        element(html, "th", label);
        html.writeStartElement("td");
        html.writeAttribute("class", "n");
        html.writeCharacters(Long.toString(number));
        html.writeEndElement();
        html.writeEndElement();
        html.writeCharacters("\n");
    }

    private static void element(XMLStreamWriter html, String name, String text) throws XMLStreamException {
        html.writeStartElement(name);
        html.writeCharacters(NOT_IN_HTML.matcher(text).replaceAll("\uFFFD"));
        html.writeEndElement();
        html.writeCharacters("\n");
    }
}
