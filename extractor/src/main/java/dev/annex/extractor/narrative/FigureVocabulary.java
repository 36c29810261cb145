package dev.annex.extractor.narrative;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that stand around a figure of the prose. Each is a regular expression; the longer one stands before the shorter one that
 * it begins with.
 *
 * @param about what the file is
 * @param decreases verbs of a fall
 * @param increases verbs of a rise
 * @param vague those of them that are adjectives as well, and tell a change only in a comparison
 * @param comparisons what introduces that with which a figure is compared
 * @param foundings what stands before the year in which an office was founded
 * @param founded what stands behind that year
 * @param offices what the name of an office ends with
 * @param officeStates what follows the name of an office where it is the subject
 * @param beforeNoun what is left out before the noun that a figure is of
 * @param behindNoun what is left out behind it, up to the figure
 * @param verbs words that name nothing by themselves: the figure is of what was spoken of before
 * @param qualifiers what says more of the noun and is not part of its name
 * @param doing what is done with things that are counted
 */
record FigureVocabulary(
        String about,
        List<String> decreases,
        List<String> increases,
        List<String> vague,
        List<String> comparisons,
        List<String> foundings,
        List<String> founded,
        List<String> offices,
        List<String> officeStates,
        List<String> beforeNoun,
        List<String> behindNoun,
        List<String> verbs,
        List<String> qualifiers,
        List<String> doing) {
    static final String RESOURCE = "/dev/annex/model/narrative/figure-words.json";

    FigureVocabulary {
        decreases = words(decreases);
        increases = words(increases);
        vague = words(vague);
        comparisons = words(comparisons);
        foundings = words(foundings);
        founded = words(founded);
        offices = words(offices);
        officeStates = words(officeStates);
        beforeNoun = words(beforeNoun);
        behindNoun = words(behindNoun);
        verbs = words(verbs);
        qualifiers = words(qualifiers);
        doing = words(doing);
    }

    /** The vocabulary that Annex comes with. */
    static FigureVocabulary standard() {
        return Vocabulary.standard(RESOURCE, FigureVocabulary.class);
    }

    /** Verbs of a change, up or down. */
    String changes() {
        return anyOf(decreases) + "|" + anyOf(increases);
    }

    /** Verbs of a change that are no adjectives. */
    String plainChanges() {
        return Stream.concat(decreases.stream(), increases.stream())
                .filter(word -> !vague.contains(word))
                .collect(Collectors.joining("|"));
    }

    /** A group that matches one of some words. */
    static String anyOf(List<String> words) {
        return String.join("|", words);
    }

    private static List<String> words(List<String> words) {
        for (String word : words) {
            try {
                Pattern.compile(word);
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(word + ": " + e.getDescription(), e);
            }
        }
        return List.copyOf(words);
    }
}
