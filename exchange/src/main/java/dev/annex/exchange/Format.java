package dev.annex.exchange;

import dev.annex.exchange.export.CsvWriter;
import dev.annex.exchange.export.JsonLinesWriter;
import dev.annex.exchange.export.RowWriter;
import dev.annex.exchange.export.SqlWriter;
import dev.annex.exchange.export.TableFiles;
import dev.annex.exchange.export.XlsxWriter;
import dev.annex.exchange.parquet.ParquetRowWriter;
import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The formats that tables are written in. */
public enum Format {
    /** One Excel workbook. */
    XLSX(true) {
        @Override
        RowWriter open(Path target, List<Table> tables, Naming naming) {
            return new XlsxWriter(target, tables, naming);
        }
    },

    /** A CSV file per table, with a byte order mark, as Excel needs it. */
    CSV(false) {
        @Override
        RowWriter open(Path target, List<Table> tables, Naming naming) throws IOException {
            return new TableFiles(tables, table -> new CsvWriter(fileOf(table, target, naming), table, naming, true));
        }
    },

    /** A Parquet file per table. */
    PARQUET(false) {
        @Override
        RowWriter open(Path target, List<Table> tables, Naming naming) throws IOException {
            return new TableFiles(tables, table -> new ParquetRowWriter(fileOf(table, target, naming), table, naming));
        }
    },

    /** A file of JSON lines per table. */
    JSONL(false) {
        @Override
        RowWriter open(Path target, List<Table> tables, Naming naming) throws IOException {
            return new TableFiles(tables, table -> new JsonLinesWriter(fileOf(table, target, naming), naming));
        }
    },

    /** One script of standard SQL. */
    SQL(true) {
        @Override
        RowWriter open(Path target, List<Table> tables, Naming naming) throws IOException {
            return new SqlWriter(target, tables, naming);
        }
    };

    private final boolean oneFile;

    Format(boolean oneFile) {
        this.oneFile = oneFile;
    }

    /** Whether all tables stand in one file; otherwise each has its own in a folder. */
    public boolean isOneFile() {
        return oneFile;
    }

    /**
     * Opens a writer of all tables.
     *
     * @param target the new file, or the folder of the new files
     */
    abstract RowWriter open(Path target, List<Table> tables, Naming naming) throws IOException;

    Path fileOf(Table table, Path folder, Naming naming) {
        return folder.resolve(
                naming.of(table).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + "." + name().toLowerCase(Locale.ROOT));
    }
}
