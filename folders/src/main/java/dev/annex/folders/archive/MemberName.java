package dev.annex.folders.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names in archives: which characters they are, and which of them a file system can bear. */
final class MemberName {
    /** What Chinese Windows packs names in; GBK is a part of it. */
    private static final Charset CHINESE = Charset.forName("GB18030");

    private MemberName() {}

    /** A name of which only the bytes are known: UTF-8 where they can be that, for hardly any other text can, else Chinese. */
    static String decode(byte[] name) {
        return strictly(name, UTF_8).or(() -> strictly(name, CHINESE)).orElseGet(() -> new String(name, ISO_8859_1));
    }

    /** A name that was decoded as Latin 1 because its encoding was unknown; one with other characters was known after all. */
    static String decodeLatin1(String name) {
        return name.chars().allMatch(character -> character < 0x100) ? decode(name.getBytes(ISO_8859_1)) : name;
    }

    private static Optional<String> strictly(byte[] name, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(name)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The folders of a name and the name itself. None of them leads upwards; characters that some file system refuses are {@code _}. */
    static List<String> parts(String name) {
        return Stream.of(name.split("[/\\\\]+"))
                .filter(part -> !part.isBlank() && !part.equals(".") && !part.equals(".."))
                .map(part -> part.replaceAll("[\\p{Cntrl}:*?\"<>|\\p{Cs}]", "_"))
                .toList();
    }
}
