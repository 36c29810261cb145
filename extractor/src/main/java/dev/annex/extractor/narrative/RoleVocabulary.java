package dev.annex.extractor.narrative;

import dev.annex.model.report.SectionRole;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The wordings by which offices name the parts of their reports.
 *
 * @param coordinator what stands between two subjects of one heading, 及 and the like
 * @param roles the roles that have wordings
 */
record RoleVocabulary(Pattern coordinator, List<Entry> roles) {
    static final String RESOURCE = "/dev/annex/model/narrative/section-roles.json";

    /**
     * The wordings of one role.
     *
     * @param role the role
     * @param headings what is found in headings
     * @param openings what the text begins with where a heading says nothing
     * @param mentions what a sentence begins with that comes to speak of the role where no heading names it
     * @param notUnder the roles within whose sections the same words mean something else
     */
    record Entry(
            SectionRole role,
            List<Wording> headings,
            List<Pattern> openings,
            List<Pattern> mentions,
            Set<SectionRole> notUnder) {
        Entry {
            headings = List.copyOf(headings);
            openings = List.copyOf(openings);
            mentions = List.copyOf(mentions);
            notUnder = Set.copyOf(notUnder);
        }
    }

    /**
     * One wording.
     *
     * @param pattern a regular expression, sought in a heading without white space and quotation marks
     * @param weight 1 to 10: the heavier of two wordings that overlap wins; below {@value #SURE} it is a guess
     */
    record Wording(Pattern pattern, int weight) {
        static final int SURE = 5;

        Wording {
            if (weight < 1 || weight > 10) {
                throw new IllegalArgumentException("weight must be 1 to 10, not " + weight + ": " + pattern);
            }
        }

        boolean isSure() {
            return weight >= SURE;
        }
    }

    RoleVocabulary {
        roles = List.copyOf(roles);
    }

    /** The vocabulary that Annex comes with. */
    static RoleVocabulary standard() {
        return Vocabulary.standard(RESOURCE, RoleVocabulary.class);
    }
}
