package dev.annex.training.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The grammar of the corpus. {@code README.md} beside its files describes the notation.
 *
 * @param families ways of writing sections
 * @param plans ways of putting sections together
 * @param offices kinds of offices
 * @param places invented places with their kind
 * @param words nouns and verbs by their kinds
 */
public record Grammar(
        List<Family> families,
        List<Plan> plans,
        List<OfficeKind> offices,
        List<String> places,
        Map<String, List<String>> words) {
    /** The topic of sentences that no plan has; they only teach how figures are stated. */
    static final String FIGURES = "figures";

    private static final List<String> FILES = List.of(
            "overview",
            "functions",
            "organization",
            "generalPublicBudget",
            "basicExpenditure",
            "projectExpenditure",
            "funds",
            "performance",
            "problems",
            "improvements",
            "application",
            "other",
            "parts",
            "fresh",
            FIGURES);
    private static final List<String> PLANS = List.of("plans");

    /** Families of many headings over short texts, and plans of further structures: they only teach what sections are about. */
    private static final List<String> MORE_FILES = List.of("wordings");

    private static final List<String> MORE_PLANS = List.of("structures");

    public Grammar {
        families = List.copyOf(families);
        plans = List.copyOf(plans);
        offices = List.copyOf(offices);
        places = List.copyOf(places);
        words = Map.copyOf(words);
    }

    /** The grammar that comes with Annex. */
    public static Grammar standard() {
        return of(FILES, PLANS);
    }

    /** The same with many more headings and structures, for what sections are about. */
    public static Grammar ofRoles() {
        return of(both(FILES, MORE_FILES), both(PLANS, MORE_PLANS));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Grammar of(List<String> files, List<String> plans) {
        List<Family> families = new ArrayList<>();
        for (String file : files) {
            families.addAll(FamilyFile.read(file, lines(file)));
        }
        return new Grammar(
                families,
                plans.stream()
                        .flatMap(file -> lines(file).stream())
                        .map(Plan::parse)
                        .toList(),
                lines("offices").stream().map(OfficeKind::parse).toList(),
                lines("places"),
                lines("words").stream()
                        .map(line -> line.split(": "))
                        .collect(Collectors.toUnmodifiableMap(
                                parts -> parts[0], parts -> List.of(parts[1].split("，")))));
    }

    /**
     * The SHA-256 of all lines that the grammar is made of, in lower-case hexadecimal: whether two models learned from the same.
     */
    public static String sha256() {
        String lines = Stream.of(FILES, MORE_FILES, PLANS, MORE_PLANS, List.of("offices", "places", "words"))
                .flatMap(List::stream)
                .flatMap(file -> lines(file).stream())
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The headings that are kept for testing: a heading that is put together from words may come out as one of them. */
    Set<String> heldOutHeadings() {
        return families.stream()
                .filter(Family::heldOut)
                .flatMap(family -> family.headings().wordings())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The families of a topic that are, or are not, held out. */
    List<Family> families(String topic, boolean heldOut) {
        List<Family> found = families.stream()
                .filter(family -> family.topic().equals(topic) && family.heldOut() == heldOut)
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no family of " + topic + (heldOut ? " is held out" : " is trained on"));
        }
        return found;
    }

    /** The lines of a file, without blank ones and remarks. */
    private static List<String> lines(String file) {
        String name = file + ".txt";
        try (InputStream in = Optional.ofNullable(Grammar.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("missing resource " + name))) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
