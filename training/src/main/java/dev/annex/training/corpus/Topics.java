package dev.annex.training.corpus;

import dev.annex.model.report.SectionRole;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What sections of the grammar are about: the roles of the contract, spelled as there, and parts without a role. */
final class Topics {
    /** Text before the first heading. */
    static final String PREAMBLE = "preamble";

    private static final Map<String, SectionRole> ROLES = Stream.of(SectionRole.values())
            .collect(Collectors.toUnmodifiableMap(
                    role -> JsonMapper.shared().convertValue(role, String.class), Function.identity()));

    private Topics() {}

    /** The role of a topic; empty for a part that needs none. */
    static Optional<SectionRole> role(String topic) {
        return topic.equals(PREAMBLE) ? Optional.of(SectionRole.OTHER) : Optional.ofNullable(ROLES.get(topic));
    }
}
