package dev.annex.bulk;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.folders.outcome.Remark;
import dev.annex.folders.outcome.Trouble;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the documents of one partition, one after another: one is in memory at a time.
 *
 * @param setup how they are read
 * @param hadoop how file systems are reached
 */
record PartitionReading(ReadingSetup setup, Broadcast<SerializableConfiguration> hadoop)
        implements MapPartitionsFunction<Row, Row> {

    /** One for each executor process, whose partitions share it: what it loads is loaded once. */
    private static final Map<ReadingSetup, Desk> DESKS = new ConcurrentHashMap<>();

    /** @param files with the column {@code path} */
    @Override
    public Iterator<Row> call(Iterator<Row> files) {
        Desk desk = DESKS.computeIfAbsent(setup, PartitionReading::desk);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public Row next() {
                return read(desk, files.next().getString(0)).toRow();
            }
        };
    }

    private static Desk desk(ReadingSetup setup) {
        Extractor extractor = setup.extractor();
        return new Desk(extractor::extract, setup.acceptance(), setup.time());
    }

    private DocumentRow read(Desk desk, String path) {
        try {
            return desk.read(path, load(new Path(path)));
        } catch (UnreadableException e) {
            String name = new Path(path).getName();
            return DocumentRow.unread(path, Remark.of(e.code(), e.getMessage(), name));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was ended", e);
        }
    }

    private SourceFile load(Path path) throws UnreadableException {
        String name = path.getName();
        try (InputStream in = path.getFileSystem(hadoop.value().value()).open(path)) {
            return SourceFile.of(name, in, Limits.DEFAULT);
        } catch (AccessControlException e) {
            throw new UnreadableException(Trouble.DENIED, name + "：没有读取权限，请检查文件权限。", e);
        } catch (FileNotFoundException e) {
            // Hadoop's local file system says so of closed files too.
            throw isThere(path)
                    ? new UnreadableException(Trouble.DENIED, name + "：没有读取权限，请检查文件权限。", e)
                    : new UnreadableException(Trouble.MISSING, name + "：找不到这个文件。", e);
        } catch (IOException e) {
            throw new UnreadableException(Trouble.IO, name + "：读取时出错（" + e.getMessage() + "）。", e);
        }
    }

    private boolean isThere(Path path) {
        try {
            return path.getFileSystem(hadoop.value().value()).exists(path);
        } catch (IOException e) {
            return false;
        }
    }
}
