package dev.annex.extractor.verify;

import dev.annex.model.Resources;
import dev.annex.model.finding.Check;
import dev.annex.model.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies rules to reports. What is printed is judged as printed: a rule is broken only if no numbers that could stand behind the printed
 * digits satisfy it.
 */
public final class Verifier {
    private final List<RulePack> packs;
    private final Language language;

    /** A verifier with the rules that come with Annex, which explains itself in Chinese. */
    public Verifier() {
        this(builtIn(), Language.CHINESE);
    }

    /**
     * @param packs the rules, in the order in which they are applied
     * @param language of the messages
     */
    public Verifier(List<RulePack> packs, Language language) {
        this.packs = List.copyOf(packs);
        this.language = language;
    }

    /** The rules that come with Annex. */
    public static List<RulePack> builtIn() {
        List<RulePack> packs = new ArrayList<>();
        for (String name : Resources.RULE_PACKS) {
            try (InputStream in = Resources.rulePack(name)) {
                packs.add(RulePack.load(name, in));
            } catch (RulePackException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return packs;
    }

    /**
     * What the rules find in a report, always in the same order: by pack, by rule, by place in the report.
     *
     * @return one check for each place where a rule applies; a rule whose figures the report does not have gives none
     */
    public List<Check> verify(Report report) {
        return apply(Subject.of(report));
    }

    /**
     * What the rules find in a report beside that of the same department for the year before. Rules about one report alone are left to
     * {@link #verify}.
     *
     * @param nameOfPrevious what the earlier report is called; its fields are told from those of this one as
     *     {@code 2022.annex.json#/report/baseData/…}
     */
    public List<Check> compare(Report report, Report previous, String nameOfPrevious) {
        return apply(Subject.of(report, previous)).stream()
                .map(check -> withFields(check, nameOfPrevious))
                .toList();
    }

    List<Check> apply(Subject subject) {
        return packs.stream()
                .flatMap(pack -> pack.apply(subject, language).stream())
                .toList();
    }

    private static Check withFields(Check check, String nameOfPrevious) {
        String earlier = "/" + Subject.PREVIOUS + "/";
        List<String> fields = check.fields().stream()
                .map(field -> field.startsWith(earlier)
                        ? nameOfPrevious + "#/report/" + field.substring(earlier.length())
                        : field)
                .toList();
        return new Check(
                check.id(),
                check.status(),
                check.severity(),
                check.message(),
                check.expected(),
                check.actual(),
                fields);
    }
}
