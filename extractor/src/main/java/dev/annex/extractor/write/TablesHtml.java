package dev.annex.extractor.write;

import dev.annex.extractor.table.ListedCell;
import dev.annex.extractor.table.ListedTable;
import dev.annex.extractor.table.TableListing;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Tables as one HTML page, with row and column spans. Nothing in a file becomes markup. */
public final class TablesHtml {
    private static final String STYLE =
            "table{border-collapse:collapse;margin:1em 0}td{border:1px solid;padding:.2em .4em;white-space:pre-line}";

    /** Characters that HTML does not allow; a browser shows nothing for them either. */
    private static final Pattern NOT_IN_HTML = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private final XMLStreamWriter out;

    private TablesHtml(XMLStreamWriter out) {
        this.out = out;
    }

    /** A listing as a page in UTF-8. */
    public static byte[] toBytes(TableListing listing) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(page, StandardCharsets.UTF_8.name());
            new TablesHtml(out).page(listing);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a byte array does not fail", e);
        }
        return page.toByteArray();
    }

    private void page(TableListing listing) throws XMLStreamException {
        out.writeDTD("<!DOCTYPE html>");
        line();
        out.writeStartElement("html");
        out.writeStartElement("head");
        out.writeEmptyElement("meta");
        out.writeAttribute("charset", "utf-8");
        element("title", listing.file());
        element("style", STYLE);
        out.writeEndElement();
        line();
        out.writeStartElement("body");
        line();
        for (ListedTable table : listing.tables()) {
            table(table);
        }
        out.writeEndElement();
        out.writeEndElement();
        line();
    }

    private void table(ListedTable table) throws XMLStreamException {
        out.writeStartElement("table");
        line();
        if (table.title().isPresent()) {
            element("caption", table.title().get());
            line();
        }
        int columns = table.columnCount();
        int[] coveredUpTo = new int[columns];
        List<List<ListedCell>> rows = table.cellsByRow();
        for (int row = 0; row < rows.size(); row++) {
            row(row, rows.get(row), coveredUpTo);
        }
        out.writeEndElement();
        line();
    }

    /**
     * Writes a row. A place that lies in no cell becomes an empty one, or all that follow would stand too far left.
     *
     * @param coveredUpTo for each column, one past the last row that a cell begun so far covers
     */
    private void row(int row, List<ListedCell> cells, int[] coveredUpTo) throws XMLStreamException {
        out.writeStartElement("tr");
        int next = 0;
        for (int column = 0; column < coveredUpTo.length; column++) {
            if (coveredUpTo[column] > row) {
                continue;
            }
            if (next < cells.size() && cells.get(next).col() == column) {
                ListedCell cell = cells.get(next++);
                cell(cell);
                for (int covered = column; covered < column + cell.colspan(); covered++) {
                    coveredUpTo[covered] = row + cell.rowspan();
                }
            } else {
                element("td", "");
            }
        }
        out.writeEndElement();
        line();
    }

    private void cell(ListedCell cell) throws XMLStreamException {
        out.writeStartElement("td");
        if (cell.rowspan() > 1) {
            out.writeAttribute("rowspan", Integer.toString(cell.rowspan()));
        }
        if (cell.colspan() > 1) {
            out.writeAttribute("colspan", Integer.toString(cell.colspan()));
        }
        text(cell.text());
        out.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        text(text);
        out.writeEndElement();
    }

    private void text(String text) throws XMLStreamException {
        out.writeCharacters(NOT_IN_HTML.matcher(text).replaceAll(""));
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n");
    }
}
