package dev.annex.cli;

import dev.annex.extractor.table.TableListing;
import dev.annex.extractor.write.TablesCsv;
import dev.annex.extractor.write.TablesHtml;
import dev.annex.extractor.write.TablesJson;
import dev.annex.extractor.write.TablesXlsx;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The formats that tables are written in. */
enum TablesFormat {
    JSON {
        @Override
        byte[] stream(TableListing listing) {
            return TablesJson.toBytes(listing);
        }
    },

    /** One file per table, as CSV knows no second one. */
    CSV {
        @Override
        byte[] stream(TableListing listing) {
            return TablesCsv.toBytes(listing);
        }

        @Override
        List<byte[]> files(TableListing listing) {
            return listing.tables().stream().map(TablesCsv::toBytes).toList();
        }

        @Override
        String ending(int number) {
            return "." + number + ".csv";
        }
    },

    HTML {
        @Override
        byte[] stream(TableListing listing) {
            return TablesHtml.toBytes(listing);
        }
    },

    XLSX {
        @Override
        byte[] stream(TableListing listing) throws IOException {
            return TablesXlsx.toBytes(listing);
        }
    };

    /** What the names of results have in them, by which they are known in a folder of reports. */
    static final String MARK = ".tables.";

    /** All tables in one stream. */
    abstract byte[] stream(TableListing listing) throws IOException;

    /** All tables, in as many files as the format takes. */
    List<byte[]> files(TableListing listing) throws IOException {
        return List.of(stream(listing));
    }

    /**
     * What the name of a file ends with, behind the name of the document.
     *
     * @param number of the file, from 1
     */
    String ending(int number) {
        return MARK + name().toLowerCase(Locale.ROOT);
    }
}
