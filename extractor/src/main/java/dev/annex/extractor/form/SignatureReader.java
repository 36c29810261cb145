package dev.annex.extractor.form;

import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.WhiteSpace;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedText;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads lines such as {@code 填表人：柳青禾  填报日期：2022年4月12日  联系电话：  单位负责人签字：}. */
final class SignatureReader {
    /** The keys of the contract, in its order. */
    static final List<String> FIELDS = List.of("preparedBy", "date", "phone", "responsible");

    private static final String CONTACT = "联系人";

    /** A longer text behind such a label is a sentence: names, dates and telephone numbers are shorter. */
    private static final int LONGEST_VALUE = 20;

    /** A label of so many characters is known even where no gap parts it from the value before it, as in a scan. */
    private static final int SHORTEST_RUN_ON = 4;

    private static final String SPACE = "[\\s\u3000\u00A0]*";

    private final Definition definition;
    private final Pattern label;
    private final String lastCharacters;

    /**
     * The labels of a signature line.
     *
     * @param preparedBy 填表人
     * @param date 填报日期
     * @param phone 联系电话
     * @param responsible 单位负责人
     * @param other labels that stand in such lines but have no key
     */
    record Definition(Labels preparedBy, Labels date, Labels phone, Labels responsible, Labels other) {
        Labels of(String field) {
            return switch (field) {
                case "preparedBy" -> preparedBy;
                case "date" -> date;
                case "phone" -> phone;
                case "responsible" -> responsible;
                default -> other;
            };
        }

        Stream<Labels> all() {
            return Stream.of(preparedBy, date, phone, responsible, other);
        }
    }

    /**
     * A labelled part of a line.
     *
     * @param field the key of the contract; {@code other} where it has none
     * @param label as printed
     * @param value as printed, perhaps blank
     */
    record Part(String field, String label, String value) {}

    /** Every label that stands in such lines. */
    List<String> labels() {
        return definition
                .all()
                .flatMap(labels -> labels.wordings().stream())
                .distinct()
                .toList();
    }

    SignatureReader(Definition definition) {
        this.definition = definition;
        this.lastCharacters = definition
                .all()
                .flatMap(labels -> labels.wordings().stream())
                .map(wording -> wording.substring(wording.length() - 1))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
        String any = anyOf(definition.all().flatMap(labels -> labels.wordings().stream()));
        String keyed = anyOf(FIELDS.stream()
                .flatMap(field -> definition.of(field).wordings().stream())
                .filter(wording -> wording.length() >= SHORTEST_RUN_ON));
        this.label = Pattern.compile("(?:(?<![\\p{IsHan}])(?<label>" + any + ")|(?<=[\\p{IsHan}\\d])(?<runOn>" + keyed
                + "))(?<note>(?:[(（][^()（）]*[)）])?)" + SPACE + "[：:]");
    }

    /** Words of which a longer one is found before the one that it begins with; spaces may stand within. */
    private static String anyOf(Stream<String> words) {
        return words.sorted(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> word.codePoints()
                        .mapToObj(c -> Pattern.quote(Character.toString(c)))
                        .collect(Collectors.joining(SPACE)))
                .collect(Collectors.joining("|"));
    }

    static SignatureReader builtIn() {
        return new SignatureReader(DefinitionFile.resource("signature.json", Definition.class));
    }

    /** The labelled parts of a line, in order. */
    List<Part> parts(String line) {
        if (!mayHoldLabel(line)) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        Matcher matcher = label.matcher(line);
        int valueStart = -1;
        String name = "";
        while (matcher.find()) {
            String runOn = matcher.group("runOn");
            if (valueStart < 0 && runOn != null) {
                continue;
            }
            if (valueStart >= 0) {
                parts.add(part(name, line.substring(valueStart, matcher.start())));
            }
            name = (runOn == null ? matcher.group("label") : runOn) + matcher.group("note");
            valueStart = matcher.end();
        }
        if (valueStart >= 0) {
            parts.add(part(name, line.substring(valueStart)));
        }
        return withoutContact(parts);
    }

    /** Whether any colon stands behind the end of a label: most lines of a form have none, and are soon told. */
    private boolean mayHoldLabel(String line) {
        for (int colon = 0; colon < line.length(); colon++) {
            if (line.charAt(colon) != '：' && line.charAt(colon) != ':') {
                continue;
            }
            int end = colon;
            while (end > 0 && WhiteSpace.isSpace(line.charAt(end - 1))) {
                end--;
            }
            if (end > 0
                    && (lastCharacters.indexOf(line.charAt(end - 1)) >= 0 || ")）".indexOf(line.charAt(end - 1)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** In a line that names a contact but nobody who filled the form in, the telephone number is that of the contact. */
    private static List<Part> withoutContact(List<Part> parts) {
        boolean contact = parts.stream().anyMatch(part -> part.label().startsWith(CONTACT))
                && parts.stream().noneMatch(part -> part.field().equals("preparedBy"));
        return contact
                ? parts.stream()
                        .map(part ->
                                part.field().equals("phone") ? new Part("other", part.label(), part.value()) : part)
                        .toList()
                : parts;
    }

    private Part part(String name, String value) {
        LabelKey key = LabelKey.of(name, java.util.Optional.empty());
        String field = FIELDS.stream()
                .filter(known -> definition.of(known).match(key))
                .findFirst()
                .orElse("other");
        return new Part(field, PrintedText.of(name), PrintedText.of(value));
    }

    /** Whether a line is a signature line: it has two labels of the signature, or begins with who filled in the form. */
    boolean isSignature(String line) {
        List<Part> parts = parts(line);
        long known =
                parts.stream().filter(part -> !part.field().equals("other")).count();
        return known >= 2
                || (known == 1 && parts.size() == 1 && parts.get(0).field().equals("preparedBy"));
    }

    /** Whether a line below others of the signature goes on with it: one labelled part and nothing before it. */
    boolean isPartOfSignature(String line) {
        List<Part> parts = parts(line);
        return parts.size() == 1
                && !parts.get(0).field().equals("other")
                && parts.get(0).value().length() <= LONGEST_VALUE
                && LabelKey.fold(line).startsWith(LabelKey.fold(parts.get(0).label()));
    }

    /** Puts what a line says into a signature; what is already there stays. Parts without a key are returned. */
    List<Part> read(String line, Place place, Field.Struct signature) {
        List<Part> rest = new ArrayList<>();
        for (Part part : parts(line)) {
            if (part.field().equals("other")) {
                rest.add(part);
            } else if (!PrintedText.isVoid(part.value()) && signature.get(part.field()) instanceof Field.Blank) {
                signature.put(
                        part.field(),
                        new Field.Text(part.value(), Provenance.of(part.value(), place, Binding.LABELLED)));
            }
        }
        return rest;
    }
}
