package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.narrative.SectionContext.Neighbours;
import dev.annex.model.report.SectionRole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleFeaturesTest {
    /** Sums up the features of one section and the version of the format that they belong to. */
    private static final int KNOWN_VERSION = 1;

    private static final int KNOWN_FEATURES = -1_986_717_838;

    /**
     * Models that were installed before are refused by their version, not read with words that they never saw: whoever changes
     * the features raises {@link RoleModel#FORMAT_VERSION}, and then both numbers here.
     */
    @Test
    void whoChangesTheFeaturesRaisesTheVersion() {
        SectionContext section = new SectionContext(
                true,
                Optional.of("（二）存在的问题"),
                "一是预算编制不细，2023年调整12.5万元。",
                2,
                Optional.of(SectionRole.OVERVIEW),
                Optional.of(SectionRole.FUNCTIONS),
                List.of("预算方面", "管理方面"),
                new Neighbours(
                        Optional.empty(),
                        1,
                        3,
                        Optional.of("主要职能"),
                        Optional.of("改进措施"),
                        Optional.of("部门概况"),
                        "一是预算编制不细，2023年调整12.5万元。"));
        int features = String.join("\n", RoleFeatures.of(section)).hashCode();
        assertThat(List.of(RoleModel.FORMAT_VERSION, features)).containsExactly(KNOWN_VERSION, KNOWN_FEATURES);
    }
}
