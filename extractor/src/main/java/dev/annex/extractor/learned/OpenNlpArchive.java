package dev.annex.extractor.learned;

import dev.annex.extractor.source.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.util.Version;

/**
 * Looks at a model file before OpenNLP does: OpenNLP unpacks it without a limit, and makes objects of the classes that it names.
 */
final class OpenNlpArchive {
    /** Bytes of all entries together; the models that Annex comes with take a few millions. */
    static final int MOST_UNPACKED = 256 << 20;

    private static final int MOST_ENTRIES = 64;
    private static final String MANIFEST = "manifest.properties";
    private static final String VERSION = "OpenNLP-Version";
    private static final Pattern NAMES_CLASSES = Pattern.compile("factory|.*[fF]eatureGenerators|serializer-class-.*");
    private static final Pattern CLASS_IN_DESCRIPTION = Pattern.compile("class\\s*=\\s*[\"']([^\"']*)");
    private static final Pattern OURS = Pattern.compile("(?:opennlp\\.tools|dev\\.annex\\.extractor)\\.[\\w.$]+");

    private OpenNlpArchive() {}

    /**
     * Refuses a file that is no archive, was written by another major version of OpenNLP, is too large or names foreign classes.
     *
     * @param name of the file, for the message
     */
    static void check(String name, byte[] file) throws UnreadableException {
        Map<String, byte[]> entries;
        Properties manifest = new Properties();
        try {
            entries = unpack(name, file);
            byte[] stated =
                    Optional.ofNullable(entries.get(MANIFEST)).orElseThrow(() -> new IOException("no " + MANIFEST));
            manifest.load(new StringReader(new String(stated, StandardCharsets.ISO_8859_1)));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("modelDamaged", name + "：模型文件不完整或已损坏，请重新训练或用 annex train --rollback 退回。", e);
        }
        requireSameMajorVersion(name, manifest.getProperty(VERSION, ""));
        Optional<String> foreign = namedClasses(manifest, entries)
                .filter(named -> !OURS.matcher(named).matches())
                .findFirst();
        if (foreign.isPresent()) {
            throw new UnreadableException("modelForeign", name + "：模型要求装入程序之外的类“" + foreign.get() + "”，来历不明，已拒绝使用。");
        }
    }

    private static Map<String, byte[]> unpack(String name, byte[] file) throws IOException, UnreadableException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int left = MOST_UNPACKED;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] unpacked = in.readNBytes(left + 1);
                left -= unpacked.length;
                entries.put(entry.getName(), unpacked);
                if (left < 0 || entries.size() > MOST_ENTRIES) {
                    throw new UnreadableException("modelDamaged", name + "：模型文件展开后过大，不是正常的模型，已拒绝使用。");
                }
            }
        }
        return entries;
    }

    private static void requireSameMajorVersion(String name, String written) throws UnreadableException {
        String ours = Version.currentVersion().toString();
        if (!major(written).equals(major(ours))) {
            throw new UnreadableException(
                    "modelVersion", name + "：模型由 OpenNLP “" + written + "”训练，本程序用的是 " + ours + "，二者不相容，请用本程序重新训练。");
        }
    }

    private static String major(String version) {
        return version.replaceFirst("\\..*", "");
    }

    private static Stream<String> namedClasses(Properties manifest, Map<String, byte[]> entries) {
        Stream<String> inManifest = manifest.stringPropertyNames().stream()
                .filter(key -> NAMES_CLASSES.matcher(key).matches())
                .sorted()
                .flatMap(key -> Stream.of(manifest.getProperty(key).split("[,;]")))
                .map(String::strip);
        Stream<String> inDescriptions = entries.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".featuregen"))
                .flatMap(entry -> CLASS_IN_DESCRIPTION
                        .matcher(new String(entry.getValue(), StandardCharsets.UTF_8))
                        .results()
                        .map((MatchResult found) -> found.group(1)));
        return Stream.concat(inManifest, inDescriptions);
    }
}
