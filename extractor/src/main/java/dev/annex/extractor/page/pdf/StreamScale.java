package dev.annex.extractor.page.pdf;

import dev.annex.extractor.source.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Finds out before a page is read whether the streams that it needs unpack to more than is allowed: PDFBox unpacks a stream
 * as a whole. Small streams are let through unseen, since no filter unpacks without end.
 */
final class StreamScale {
    /** Of one stream: a hundred times the largest content stream or font of a sound file. */
    static final long MOST_BYTES = 128L << 20;

    /** Deflate makes at most 1,032 bytes of one. */
    private static final long GREATEST_RATIO = 1032;

    private static final List<COSName> DESCENT = List.of(
            COSName.CONTENTS,
            COSName.RESOURCES,
            COSName.FONT,
            COSName.XOBJECT,
            COSName.COLORSPACE,
            COSName.TO_UNICODE,
            COSName.ENCODING,
            COSName.DESCENDANT_FONTS,
            COSName.FONT_DESC,
            COSName.FONT_FILE,
            COSName.FONT_FILE2,
            COSName.FONT_FILE3,
            COSName.CID_TO_GID_MAP,
            COSName.CHAR_PROCS,
            COSName.ANNOTS,
            COSName.AP,
            COSName.N);

    private static final Set<COSName> MAPS =
            Set.of(COSName.FONT, COSName.XOBJECT, COSName.COLORSPACE, COSName.CHAR_PROCS);

    private final long most;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    StreamScale(Limits limits) {
        this.most = Math.min(MOST_BYTES, limits.unpackedBytes());
    }

    private record Visit(COSBase object, boolean everyEntry) {}

    /** Weighs all that a page needs and that was not weighed for another page. */
    void weigh(PDPage page, PageBudget budget) {
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(page.getCOSObject(), false));
        COSDictionary resources =
                page.getResources() == null ? null : page.getResources().getCOSObject();
        if (resources != null) {
            open.push(new Visit(resources, false));
        }
        while (!open.isEmpty()) {
            budget.step();
            Visit visit = open.pop();
            if (!seen.add(visit.object())) {
                continue;
            }
            if (visit.object() instanceof COSStream stream) {
                weigh(stream, budget);
            }
            if (visit.object() instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    push(open, array.getObject(i), false);
                }
            } else if (visit.object() instanceof COSDictionary dictionary) {
                if (visit.everyEntry()) {
                    dictionary.keySet().forEach(key -> push(open, dictionary.getDictionaryObject(key), false));
                } else {
                    DESCENT.forEach(key -> push(open, dictionary.getDictionaryObject(key), MAPS.contains(key)));
                }
            }
        }
    }

    private static void push(Deque<Visit> open, COSBase object, boolean everyEntry) {
        if (object instanceof COSDictionary || object instanceof COSArray) {
            open.push(new Visit(object, everyEntry));
        }
    }

    private void weigh(COSStream stream, PageBudget budget) {
        COSBase filters = stream.getFilters();
        int chain = filters instanceof COSArray array ? array.size() : filters instanceof COSName ? 1 : 0;
        if (chain == 0 || COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return;
        }
        double unpacked = stream.getLength();
        for (int i = 0; i < chain; i++) {
            unpacked *= GREATEST_RATIO;
        }
        if (unpacked > most) {
            unpack(stream, filters, chain, budget);
        }
    }

    private void unpack(COSStream stream, COSBase filters, int chain, PageBudget budget) {
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < chain; i++) {
                COSName name = filters instanceof COSArray array ? (COSName) array.getObject(i) : (COSName) filters;
                Filter filter = FilterFactory.INSTANCE.getFilter(name);
                boolean last = i == chain - 1;
                Counted out = new Counted(last ? OutputStream.nullOutputStream() : new ByteArrayOutputStream(), budget);
                filter.decode(in, out, stream, i);
                if (!last) {
                    in = new ByteArrayInputStream(((ByteArrayOutputStream) out.target).toByteArray());
                }
            }
        } catch (PageGivenUp e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // damaged data end early, and what uses them will say so
        }
    }

    private final class Counted extends OutputStream {
        private final OutputStream target;
        private final PageBudget budget;
        private long count;

        Counted(OutputStream target, PageBudget budget) {
            this.target = target;
            this.budget = budget;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            target.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            target.write(bytes, offset, length);
        }

        private void count(int length) {
            budget.step();
            count += length;
            if (count > most) {
                throw new PageGivenUp("pageTooLarge", "所用的数据解压后超过 " + (most >> 20) + " MB 的上限，可能是恶意文件");
            }
        }
    }
}
