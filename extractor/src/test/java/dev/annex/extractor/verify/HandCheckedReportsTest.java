package dev.annex.extractor.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.model.finding.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandCheckedReportsTest {

    @ParameterizedTest
    @ValueSource(strings = {"seed", "forest", "town", "archive", "school"})
    void show(String name) throws IOException {
        Path truth = TruthReports.folder().resolve(name).resolve("truth.json");
        assumeThat(Files.exists(truth)).isTrue();
        List<Check> checks = new Verifier().verify(TruthReports.read(truth));
        for (Check c : checks) System.out.println(name + " " + c.status() + " " + c.id() + " " + c.message()+" "+c.expected()+c.actual()+(c.status()==Check.Status.FAILED?c.fields():""));
        assertThat(checks).isNotNull();
    }
}
