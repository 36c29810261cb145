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

    /** In bytes, of all streams of a page together: what stays below need not be weighed. */
    private static final long SHARED = 32L << 20;

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
    private final Set<COSBase> sound = identities();
    private final Set<COSBase> tooLarge = identities();

    StreamScale(Limits limits) {
        this.most = Math.min(MOST_BYTES, limits.unpackedBytes());
    }

    /** Sets of objects that are one another, whatever they hold. */
    private static Set<COSBase> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** How an object came to be met: as a map of names, each of which leads on; as what says what the codes of a font read. */
    private enum Role {
        OBJECT,
        EVERY_ENTRY,
        CHARACTER_MAP;

        static Role of(COSName key) {
            if (key.equals(COSName.TO_UNICODE) || key.equals(COSName.ENCODING)) {
                return CHARACTER_MAP;
            }
            return MAPS.contains(key) ? EVERY_ENTRY : OBJECT;
        }
    }

    private record Visit(COSBase object, Role role) {}

    /**
     * Weighs all that a page needs and that was not weighed for a sound page before it.
     *
     * @throws PageGivenUp if something is too large, for this page as for any other that needs it
     */
    void weigh(PDPage page, PageBudget budget) {
        Set<COSBase> met = identities();
        Deque<Visit> open = new ArrayDeque<>();
        push(open, page.getCOSObject(), Role.OBJECT);
        if (page.getResources() != null) {
            push(open, page.getResources().getCOSObject(), Role.OBJECT);
        }
        while (!open.isEmpty()) {
            budget.step();
            Visit visit = open.pop();
            if (sound.contains(visit.object()) || !met.add(visit.object())) {
                continue;
            }
            if (visit.object() instanceof COSStream stream) {
                weigh(stream, visit.role(), budget);
            }
            if (visit.object() instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    push(open, array.getObject(i), Role.OBJECT);
                }
            } else if (visit.object() instanceof COSDictionary dictionary) {
                if (visit.role() == Role.EVERY_ENTRY) {
                    dictionary.keySet().forEach(key -> push(open, dictionary.getDictionaryObject(key), Role.OBJECT));
                } else {
                    DESCENT.forEach(key -> push(open, dictionary.getDictionaryObject(key), Role.of(key)));
                    FontRanges.check(dictionary);
                }
            }
        }
        checkContents(page, budget);
        sound.addAll(met);
    }

    private static void push(Deque<Visit> open, COSBase object, Role role) {
        if (object instanceof COSDictionary || object instanceof COSArray) {
            open.push(new Visit(object, role));
        }
    }

    /** The streams of a page are read as one, and one of them may be named any number of times. */
    private void checkContents(PDPage page, PageBudget budget) {
        if (!(page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray array)) {
            return;
        }
        IdentityHashMap<COSBase, Long> sizes = new IdentityHashMap<>();
        long total = 0;
        for (int i = 0; i < array.size(); i++) {
            if (array.getObject(i) instanceof COSStream stream) {
                total += sizes.computeIfAbsent(stream, one -> size(stream, SHARED / array.size(), budget));
            }
            if (total > most) {
                throw tooLarge();
            }
        }
    }

    private void weigh(COSStream stream, Role role, PageBudget budget) {
        if (tooLarge.contains(stream)) {
            throw tooLarge();
        }
        try {
            size(stream, most, budget);
            if (role == Role.CHARACTER_MAP) {
                FontRanges.check(stream);
            }
        } catch (PageGivenUp e) {
            tooLarge.add(stream);
            throw e;
        }
    }

    /**
     * In bytes, once unpacked.
     *
     * @param small what can not become larger than this is not looked at
     */
    private long size(COSStream stream, long small, PageBudget budget) {
        COSBase filters = stream.getFilters();
        int chain = filters instanceof COSArray array ? array.size() : filters instanceof COSName ? 1 : 0;
        if (chain == 0 || COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return stream.getLength();
        }
        double unpacked = stream.getLength();
        for (int i = 0; i < chain; i++) {
            unpacked *= GREATEST_RATIO;
        }
        return unpacked > small ? unpacked(stream, filters, chain, budget) : (long) unpacked;
    }

    private long unpacked(COSStream stream, COSBase filters, int chain, PageBudget budget) {
        long size = 0;
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < chain; i++) {
                COSName name = filters instanceof COSArray array ? (COSName) array.getObject(i) : (COSName) filters;
                Filter filter = FilterFactory.INSTANCE.getFilter(name);
                boolean last = i == chain - 1;
                Counted out = new Counted(last ? OutputStream.nullOutputStream() : new ByteArrayOutputStream(), budget);
                filter.decode(in, out, stream, i);
                size = out.count;
                if (!last) {
                    in = new ByteArrayInputStream(((ByteArrayOutputStream) out.target).toByteArray());
                }
            }
        } catch (PageGivenUp e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // damaged data end early, and what uses them will say so
        }
        return size;
    }

    private PageGivenUp tooLarge() {
        return new PageGivenUp("pageTooLarge", "所用的数据解压后超过 " + (most >> 20) + " MB 的上限，可能是恶意文件");
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
                throw tooLarge();
            }
        }
    }
}
