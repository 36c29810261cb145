package dev.annex.extractor;

import dev.annex.extractor.attribution.Attributor;
import dev.annex.extractor.confidence.Rater;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.DocumentReader;
import dev.annex.extractor.document.layout.PastedScans;
import dev.annex.extractor.document.layout.PdfReader;
import dev.annex.extractor.document.layout.ScanFileReader;
import dev.annex.extractor.document.text.TextReader;
import dev.annex.extractor.document.word.DocReader;
import dev.annex.extractor.document.word.DocxReader;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.form.FormCatalog;
import dev.annex.extractor.form.FormReader;
import dev.annex.extractor.form.Forms;
import dev.annex.extractor.learned.ModelKind;
import dev.annex.extractor.learned.Models;
import dev.annex.extractor.narrative.NarrativeReader;
import dev.annex.extractor.narrative.Prose;
import dev.annex.extractor.ocr.OcrEngine;
import dev.annex.extractor.ocr.PictureReader;
import dev.annex.extractor.repair.LeastChange;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.verify.Language;
import dev.annex.extractor.verify.Verifier;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.Source;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.report.Report;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * From a file to its checked extraction: the one way in for users of this library. Thread-safe; make one and keep it.
 *
 * <pre>{@code
 * Extraction extraction = Extractor.create().extract(Path.of("report.docx"));
 * extraction.report().department().ifPresent(System.out::println);
 * }</pre>
 */
public final class Extractor {
    private final Limits limits;
    private final List<DocumentReader> readers;
    private final FormReader forms;
    private final NarrativeReader narratives;
    private final Verifier verifier = new Verifier();
    private final SortedMap<String, String> versions;
    private final Attributor attributor = new Attributor(verifier, Language.CHINESE);
    private final Rater rater;

    private Extractor(Limits limits, OcrEngine.Kind engine, Models models) {
        this.limits = limits;
        this.versions = EngineVersions.with(models);
        this.rater = new Rater(models.get(ModelKind.CONFIDENCE));
        this.forms = new FormReader(FormCatalog.builtIn(), Optional.of(models.get(ModelKind.FORM_KINDS)));
        this.narratives = new NarrativeReader(models.get(ModelKind.SECTION_ROLES), models.get(ModelKind.FACTS));
        PictureReader pictures = new PictureReader(engine);
        PastedScans scans = new PastedScans(pictures);
        this.readers = List.of(
                new DocxReader(scans),
                new DocReader(scans),
                new PdfReader(pictures),
                new ScanFileReader(pictures),
                new TextReader());
    }

    /** An extractor with the usual limits. */
    public static Extractor create() {
        return create(Limits.DEFAULT);
    }

    /** An extractor that gives a file up at other limits. */
    public static Extractor create(Limits limits) {
        return create(limits, OcrEngine.Kind.PP_OCR);
    }

    /**
     * An extractor that reads pictures by another engine. Where that engine can not be used on this machine, a diagnostic of each
     * picture says so.
     */
    public static Extractor create(Limits limits, OcrEngine.Kind engine) {
        return create(limits, engine, Models.builtIn());
    }

    /** An extractor that reads with other trained models than those that Annex comes with; its outputs say so. */
    public static Extractor create(Limits limits, OcrEngine.Kind engine, Models models) {
        return new Extractor(limits, engine, models);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it can not be read at all; its message is one sentence for the user
     */
    public Extraction extract(Path file) throws UnreadableException {
        return extract(SourceFile.of(file, limits));
    }

    /**
     * Reads a file that is in memory.
     *
     * @throws UnreadableException if it can not be read at all; its message is one sentence for the user
     */
    public Extraction extract(SourceFile file) throws UnreadableException {
        return read(file).extraction();
    }

    /**
     * Reads a file and keeps what the extraction was made from.
     *
     * @throws UnreadableException if it can not be read at all; its message is one sentence for the user
     */
    public Reading read(SourceFile file) throws UnreadableException {
        return read(file, document(file));
    }

    /**
     * Says what a document means, and keeps what the extraction was made from. Readings of scans that rules refute are taken back
     * where an engine offered one that they bear out.
     *
     * @param file that the document was read from
     */
    public Reading read(SourceFile file, Document document) {
        Understanding understanding = LeastChange.of(document, this::understand);
        Extraction extraction = new Extraction(
                Extraction.SCHEMA_VERSION,
                source(file, document, understanding.recognized()),
                understanding.report(),
                evidence(understanding),
                understanding.checks(),
                Leftovers.of(understanding.document(), understanding.account()),
                Stream.concat(document.diagnostics().stream(), UnreadPictures.in(document).stream())
                        .toList());
        return new Reading(
                understanding.document(), understanding.account(), rater.rate(attributor.attribute(extraction)));
    }

    private Understanding understand(Document document) {
        Account account = new Account();
        Forms found = forms.read(document, account);
        Prose prose = narratives.read(found.prose(), account);
        FieldTree fields = new FieldTree("/report", new ReportAssembly(found, prose).report());
        Report report = ExtractionJson.toReport(fields.values());
        return new Understanding(
                document, account, fields, report, verifier.verify(report), RecognizedPlaces.of(document), verifier);
    }

    /**
     * Reads what stands in a file, without asking what it means: its paragraphs and tables, for whoever needs no more.
     *
     * @throws UnreadableException if it can not be read at all; its message is one sentence for the user
     */
    public Document document(SourceFile file) throws UnreadableException {
        for (DocumentReader reader : readers) {
            Optional<Document> document = reader.read(file, limits);
            if (document.isPresent()) {
                return document.get();
            }
        }
        throw new UnreadableException(
                "unsupported",
                file.name() + "：这是" + file.mediaType().title()
                        + "，目前能读 Word（docx、doc、wps）、PDF、图片（TIFF、PNG、JPEG、BMP、GIF）和纯文本，请转换后再读。");
    }

    private Source source(SourceFile file, Document document, RecognizedPlaces recognized) {
        return new Source(
                file.name(),
                file.sha256(),
                file.mediaType().value(),
                document.pageCount(),
                document.content(),
                versions,
                recognized.pages());
    }

    private static Map<String, Evidence> evidence(Understanding understanding) {
        EvidenceOf source = new EvidenceOf(understanding.document(), understanding.recognized());
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        understanding
                .fields()
                .provenances()
                .forEach((pointer, provenance) -> evidence.put(pointer, source.value(provenance)));
        return evidence;
    }
}
