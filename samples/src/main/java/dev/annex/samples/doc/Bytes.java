package dev.annex.samples.doc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes in the order of Word: the lowest first. */
final class Bytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    int size() {
        return bytes.size();
    }

    Bytes one(int value) {
        bytes.write(value);
        return this;
    }

    Bytes two(int value) {
        return one(value).one(value >> 8);
    }

    Bytes four(int value) {
        return two(value).two(value >> 16);
    }

    Bytes text(String text) {
        return all(text.getBytes(StandardCharsets.UTF_16LE));
    }

    Bytes all(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    Bytes zeros(int count) {
        return all(new byte[count]);
    }

    /** Zeros up to a multiple of a size. */
    Bytes upTo(int size) {
        return zeros((size - size() % size) % size);
    }

    byte[] array() {
        return bytes.toByteArray();
    }
}
