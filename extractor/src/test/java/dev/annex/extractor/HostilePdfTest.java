package dev.annex.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.page.pdf.HostilePdf;
import dev.annex.extractor.source.SourceFile;
import dev.annex.model.finding.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A PDF file with a page that does harm")
class HostilePdfTest {
    @ParameterizedTest
    @EnumSource
    void isReadButForThatPageWhichIsNamed(HostilePdf hostile) throws Exception {
        Document document = Extractor.create().document(new SourceFile("测试.pdf", hostile.bytes()));

        assertThat(document.pageCount()).contains(2);
        assertThat(document.blocks())
                .filteredOn(block -> block.place().page().orElseThrow() == 2)
                .anyMatch(block -> block instanceof Paragraph paragraph
                        && paragraph.text().strip().equals(HostilePdf.SECOND));
        assertThat(document.diagnostics()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.page()).contains(1);
            assertThat(diagnostic.message()).startsWith("测试.pdf：第 1 页").endsWith("。");
        });
        if (!hostile.codes().isEmpty()) {
            assertThat(document.diagnostics()).extracting(Diagnostic::code).containsAnyElementsOf(hostile.codes());
        }
    }
}
