package dev.annex.extractor.narrative;

import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.model.report.SectionRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Classifies sections by the wording of their headings. Of overlapping wordings the heaviest counts; of several side by
 * side the last does, because a Chinese noun phrase ends in what it is about, unless 及 or a comma puts them on one level:
 * then the heading names several roles, and its parts may have one each.
 */
final class LexicalSectionClassifier implements SectionClassifier {
    /** Characters of text that are looked at where a heading says nothing: its first sentence or two. */
    static final int OPENING = 60;

    /** Characters of a heading that is the label of the text after it. */
    static final int LONGEST_LABEL = 16;

    /** Weight of a wording from which on a heading that ends in it is known whatever stands before it. */
    static final int UNMISTAKABLE = 8;

    private static final Pattern IGNORED = Pattern.compile("[\\s\\u3000“”\"‘’'《》]");

    /** Headings whose wordings are kept in memory: a heading is asked about as such, as a neighbour and as a part. */
    private static final int MOST_REMEMBERED = 1000;

    private final RoleVocabulary vocabulary;
    private final Map<String, List<Match>> found = new ConcurrentHashMap<>();

    LexicalSectionClassifier(RoleVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<RoleReading> roleOf(SectionContext section) {
        if (section.heading().isPresent() && isSharedAmongParts(section)) {
            return Optional.empty();
        }
        Optional<RoleReading> named = ownRole(section);
        if (named.isPresent() || section.depth() > 1 || holdsOnlyProblemsAndMeasures(section)) {
            return named;
        }
        return Optional.of(
                section.heading().isPresent()
                        ? RoleReading.guessed(SectionRole.OTHER, "标题不在已知用语之内")
                        : RoleReading.sure(SectionRole.OTHER));
    }

    /** The role that heading or text give a section, unless a section around it has that role already. */
    private Optional<RoleReading> ownRole(SectionContext section) {
        Optional<RoleReading> byHeading = section.heading().flatMap(heading -> byHeading(heading, section));
        boolean isNew = byHeading
                .filter(reading -> !section.around().equals(Optional.of(reading.role())))
                .isPresent();
        boolean headingSaysNothing = section.heading().isEmpty() || (byHeading.isPresent() && !isNew);
        return (headingSaysNothing ? byLabel(section).or(() -> byOpening(section)) : byHeading)
                .filter(reading -> section.depth() == 1 || reading.role() != SectionRole.OTHER)
                .filter(reading -> !section.around().equals(Optional.of(reading.role())));
    }

    /** How far what it said of a section with a heading can be relied on. */
    Reliance relianceOn(Optional<RoleReading> said, SectionContext section) {
        String heading = IGNORED.matcher(section.heading().orElse("")).replaceAll("");
        List<Match> matches = matches(heading);
        if (matches.isEmpty()) {
            return Reliance.NOT_AT_ALL;
        }
        if (said.isEmpty()) {
            return Reliance.NO_ROLE_MEANT;
        }
        if (rolesIn(subjects(heading, Optional.empty())).size() > 1) {
            return Reliance.SEVERAL;
        }
        if (said.get().binding() == Binding.GUESSED) {
            return Reliance.VAGUE;
        }
        return covered(matches) == heading.length()
                ? Reliance.WHOLE
                : isKnownHeading(heading) ? Reliance.MOSTLY : Reliance.PARTLY;
    }

    /** Whether words are a heading that reports commonly have, and not just words that occur in one. */
    boolean isKnownHeading(String words) {
        String heading = IGNORED.matcher(words).replaceAll("");
        List<Match> sure = matches(heading).stream()
                .filter(match -> match.wording().isSure())
                .toList();
        boolean endsInOne = !sure.isEmpty()
                && sure.get(sure.size() - 1).end() == heading.length()
                && sure.get(sure.size() - 1).wording().weight() >= UNMISTAKABLE;
        return covered(sure) * 2 >= heading.length() || endsInOne;
    }

    /** Characters of a heading that matches cover. */
    private static int covered(List<Match> matches) {
        return matches.stream().mapToInt(match -> match.end() - match.start()).sum();
    }

    private Optional<RoleReading> byHeading(String words, SectionContext section) {
        List<Match> subjects = subjects(words, section.around());
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        if (rolesIn(subjects).size() > 1) {
            Set<SectionRole> taken = rolesOf(section.partHeadings());
            Match first = subjects.stream()
                    .filter(subject -> !taken.contains(subject.role()))
                    .findFirst()
                    .orElse(subjects.get(0));
            return Optional.of(RoleReading.guessed(first.role(), "标题涉及多项内容，按第一项归类"));
        }
        Match last = subjects.get(subjects.size() - 1);
        return Optional.of(
                last.wording().isSure() ? RoleReading.sure(last.role()) : RoleReading.guessed(last.role(), "标题用语不够明确"));
    }

    /** The role that a known heading before a colon at the beginning of running text gives: {@code 基本支出：…}. */
    private Optional<RoleReading> byLabel(SectionContext section) {
        return label(section).filter(this::isKnownHeading).flatMap(label -> byHeading(label, section));
    }

    /** What stands before a colon at the beginning of numbered running text, where it is short enough for a heading. */
    static Optional<String> label(SectionContext section) {
        int colon = section.opening().indexOf('：');
        boolean isLabelled = section.isNumbered() && section.heading().isEmpty() && colon > 0 && colon <= LONGEST_LABEL;
        return isLabelled ? Optional.of(section.opening().substring(0, colon)) : Optional.empty();
    }

    private Optional<RoleReading> byOpening(SectionContext section) {
        boolean mayHaveRole = section.around().isEmpty() || section.around().get() == SectionRole.OVERVIEW;
        boolean isPreamble = !section.isNumbered() && section.heading().isEmpty();
        if (!mayHaveRole || isPreamble) {
            return Optional.empty();
        }
        String opening = section.opening()
                .substring(0, Math.min(OPENING, section.opening().length()));
        return vocabulary.roles().stream()
                .filter(entry -> entry.openings().stream()
                        .anyMatch(pattern -> pattern.matcher(opening).find()))
                .findFirst()
                .map(entry -> RoleReading.guessed(entry.role(), "依据正文开头归类"));
    }

    /** Whether a heading names several roles and its parts have more than one of them. */
    boolean isSharedAmongParts(SectionContext section) {
        Set<SectionRole> shared = rolesIn(subjects(section.heading().orElse(""), section.around()));
        if (shared.size() > 1) {
            shared.retainAll(rolesOf(section.partHeadings()));
        }
        return shared.size() > 1;
    }

    private boolean holdsOnlyProblemsAndMeasures(SectionContext section) {
        return section.partHeadings().size() > 1
                && section.partHeadings().stream()
                        .allMatch(heading -> rolesIn(subjects(heading, Optional.empty())).stream()
                                .anyMatch(role -> role == SectionRole.PROBLEMS || role == SectionRole.IMPROVEMENTS));
    }

    private Set<SectionRole> rolesOf(List<String> headings) {
        return headings.stream()
                .filter(this::isKnownHeading)
                .flatMap(heading -> rolesIn(subjects(heading, Optional.empty())).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<SectionRole> rolesIn(List<Match> subjects) {
        return subjects.stream().map(Match::role).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Match(SectionRole role, RoleVocabulary.Wording wording, int start, int end) {
        boolean overlaps(Match other) {
            return start < other.end && other.start < end;
        }
    }

    /** What a heading is about: its last subject, and those that stand on one level with it. */
    private List<Match> subjects(String words, Optional<SectionRole> around) {
        String heading = IGNORED.matcher(words).replaceAll("");
        List<Match> matches = matches(heading).stream()
                .filter(match -> isMeantWithin(around, match.role()))
                .toList();
        int from = matches.size() - 1;
        while (from > 0
                && vocabulary
                        .coordinator()
                        .matcher(heading.substring(
                                matches.get(from - 1).end(), matches.get(from).start()))
                        .matches()) {
            from--;
        }
        return from < 0 ? List.of() : matches.subList(from, matches.size());
    }

    private boolean isMeantWithin(Optional<SectionRole> around, SectionRole role) {
        return around.isEmpty()
                || vocabulary.roles().stream()
                        .filter(entry -> entry.role() == role)
                        .noneMatch(entry -> entry.notUnder().contains(around.get()));
    }

    /** The wordings in a heading from left to right; of overlapping ones the heaviest, then the longest. */
    private List<Match> matches(String heading) {
        if (heading.length() > Passage.LONGEST_HEADING_LINE) {
            return find(heading);
        }
        if (found.size() >= MOST_REMEMBERED) {
            found.clear();
        }
        return found.computeIfAbsent(heading, this::find);
    }

    private List<Match> find(String heading) {
        List<Match> all = new ArrayList<>();
        for (RoleVocabulary.Entry entry : vocabulary.roles()) {
            for (RoleVocabulary.Wording wording : entry.headings()) {
                Matcher matcher = wording.pattern().matcher(heading);
                while (matcher.find()) {
                    all.add(new Match(entry.role(), wording, matcher.start(), matcher.end()));
                }
            }
        }
        all.sort(Comparator.comparingInt((Match match) -> -match.wording().weight())
                .thenComparingInt(match -> match.start() - match.end())
                .thenComparingInt(Match::start));
        List<Match> kept = new ArrayList<>();
        for (Match match : all) {
            if (kept.stream().noneMatch(match::overlaps)) {
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparingInt(Match::start));
        return List.copyOf(kept);
    }
}
