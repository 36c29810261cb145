package dev.annex.folders.worker;

import dev.annex.folders.outcome.Figures;
import dev.annex.folders.outcome.Remark;
import dev.annex.folders.outcome.Status;
import dev.annex.folders.outcome.Verdict;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said between a process and its worker, over the worker's standard input and output: the worker greets, then each request
 * gets one answer. Every frame begins with a mark, so that anything else that is printed to the stream is noticed.
 */
final class Frames {
    private static final int HELLO = 0x414E5801;
    private static final int REQUEST = 0x414E5802;
    private static final int ANSWER = 0x414E5803;

    /** Of one text or result, in bytes: what one Java array can hold, with room to spare. */
    private static final int LONGEST = 1 << 30;

    private Frames() {}

    static void hello(DataOutputStream out, String reads) throws IOException {
        out.writeInt(HELLO);
        text(out, reads);
        out.flush();
    }

    static String hello(DataInputStream in) throws IOException {
        expect(in, HELLO);
        return text(in);
    }

    static void request(DataOutputStream out, Request request) throws IOException {
        out.writeInt(REQUEST);
        text(out, request.file().toString());
        text(out, request.name());
        out.writeBoolean(request.claimed());
        out.flush();
    }

    static Request request(DataInputStream in) throws IOException {
        expect(in, REQUEST);
        try {
            return new Request(Path.of(text(in)), text(in), in.readBoolean());
        } catch (InvalidPathException e) {
            throw corrupt(e.toString());
        }
    }

    static void answer(DataOutputStream out, Answer answer) throws IOException {
        Verdict verdict = answer.verdict();
        out.writeInt(ANSWER);
        text(out, verdict.status().name());
        Figures figures = verdict.figures();
        out.writeLong(figures.fields());
        out.writeLong(figures.doubtful());
        out.writeLong(figures.errors());
        out.writeLong(figures.warnings());
        out.writeLong(figures.accepted());
        out.writeLong(figures.forReview());
        out.writeInt(verdict.remarks().size());
        for (Remark remark : verdict.remarks()) {
            text(out, remark.code());
            text(out, remark.sentence());
        }
        bytes(out, answer.result());
        out.flush();
    }

    static Answer answer(DataInputStream in) throws IOException {
        expect(in, ANSWER);
        String status = text(in);
        Figures figures =
                new Figures(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
        int count = in.readInt();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            remarks.add(new Remark(text(in), text(in)));
        }
        byte[] result = bytes(in);
        try {
            return Answer.of(new Verdict(Status.valueOf(status), remarks, figures), result);
        } catch (IllegalArgumentException e) {
            throw corrupt(e.toString());
        }
    }

    private static void expect(DataInputStream in, int mark) throws IOException {
        int found = in.readInt();
        if (found != mark) {
            throw corrupt("no frame: " + Integer.toHexString(found));
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw corrupt("length " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw corrupt("cut short");
        }
        return bytes;
    }

    private static StreamCorruptedException corrupt(String why) {
        return new StreamCorruptedException(why);
    }
}
