package dev.annex.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The house stands as it is drawn: see {@code docs/architecture.md}. It is tested here as all modules meet here. */
@AnalyzeClasses(packages = "dev.annex", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the bottom up; what stands on one line knows nothing of its neighbours. */
    private static final List<List<String>> MODULES = List.of(
            List.of("model"),
            List.of("extractor"),
            List.of("samples", "exchange"),
            List.of("training", "folders", "review"),
            List.of("cli"));

    /** The stages of the extractor in the order in which data flows; rules look at a report in the form that is written. */
    private static final List<List<String>> STAGES = List.of(
            List.of("source"),
            List.of("page"),
            List.of("ocr"),
            List.of("document"),
            List.of("field"),
            List.of("form", "narrative", "table"),
            List.of("write"),
            List.of("verify", "confidence"),
            List.of("learned"),
            List.of("attribution"),
            List.of("repair"));

    @ArchTest
    static void modulesDependDownwards(JavaClasses classes) {
        downwards("dev.annex.", MODULES).forEach(rule -> rule.check(classes));
    }

    @ArchTest
    static void stagesDependOnEarlierOnes(JavaClasses classes) {
        downwards("dev.annex.extractor.", STAGES).forEach(rule -> rule.check(classes));
    }

    @ArchTest
    static final ArchRule nobodyDependsOnTheFacade = noClasses()
            .that()
            .resideInAPackage("dev.annex.extractor.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.annex.extractor");

    @ArchTest
    static final ArchRule packagesDependInNoCircle =
            slices().matching("dev.annex.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theModelKnowsOnlyTheJdkAndAnnotations = classes()
            .that()
            .resideInAPackage("dev.annex.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.annex.model..", "java..", "com.fasterxml.jackson.annotation..", "org.jspecify..");

    @ArchTest
    static final ArchRule poiReadsAndWritesOfficeFiles = only(
            "org.apache.poi..",
            "dev.annex.extractor.document.word..",
            "dev.annex.extractor.source..",
            "dev.annex.extractor.write..",
            "dev.annex.exchange.export..",
            "dev.annex.samples..");

    @ArchTest
    static final ArchRule charactersAreRecognisedInOnePlace = only("ai.onnxruntime..", "dev.annex.extractor.ocr..");

    @ArchTest
    static final ArchRule tesseractIsCalledInOnePlace = only("net.sourceforge..", "dev.annex.extractor.ocr..");

    @ArchTest
    static final ArchRule languageIsLearnedWhereItIsSaid = only(
            "opennlp..",
            "dev.annex.extractor.form..",
            "dev.annex.extractor.narrative..",
            "dev.annex.extractor.learned..",
            "dev.annex.training..");

    @ArchTest
    static final ArchRule csvIsWrittenWhereTablesAre = only(
            "org.apache.commons.csv..",
            "dev.annex.extractor.write..",
            "dev.annex.exchange.export..",
            "dev.annex.folders.summary..");

    @ArchTest
    static final ArchRule archivesAreUnpackedUnderLimits =
            only("org.apache.commons.compress..", "dev.annex.extractor.source..", "dev.annex.folders.archive..");

    @ArchTest
    static final ArchRule parquetIsWrittenInOnePlace = only("org.apache.parquet..", "dev.annex.exchange.parquet..");

    @ArchTest
    static final ArchRule hadoopIsNamedWhereParquetWantsIt =
            only("org.apache.hadoop..", "dev.annex.exchange.parquet..");

    @ArchTest
    static final ArchRule databasesAreSpokenToInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackages("dev.annex.exchange.database..", "dev.annex.review.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "com.zaxxer..",
                    "org.jdbi..",
                    "org.flywaydb..",
                    "org.postgresql..",
                    "org.sqlite..");

    @ArchTest
    static final ArchRule oneServerAnswersBrowsers = noClasses()
            .that()
            .resideOutsideOfPackage("dev.annex.review.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule passwordsAreHashedInOnePlace = only("org.springframework..", "dev.annex.review.security..");

    @ArchTest
    static final ArchRule jsonIsReadAndWrittenWhereItIsSaid = only(
            "tools.jackson..",
            "dev.annex.extractor",
            "dev.annex.extractor.write..",
            "dev.annex.extractor.form..",
            "dev.annex.extractor.narrative..",
            "dev.annex.extractor.learned..",
            "dev.annex.extractor.verify..",
            "dev.annex.extractor.attribution..",
            "dev.annex.extractor.confidence..",
            "dev.annex.exchange.export..",
            "dev.annex.exchange.mapping..",
            "dev.annex.exchange.relational..",
            "dev.annex.folders.journal..",
            "dev.annex.review.work..",
            "dev.annex.review.web..",
            "dev.annex.training..",
            "dev.annex.samples..");

    @ArchTest
    static final ArchRule oneClassKnowsTheSchemaValidator = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.annex.extractor.verify.SchemaCheck")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.networknt..");

    @ArchTest
    static final ArchRule theCommandLineIsParsedInOnePlace = only("picocli..", "dev.annex.cli..");

    @ArchTest
    static final ArchRule progressIsShownInOnePlace = only("me.tongfei..", "dev.annex.cli..");

    @ArchTest
    static final ArchRule librariesPrintAndLogNothing = noClasses()
            .that()
            .resideOutsideOfPackage("dev.annex.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .callMethodWhere(target(name("printStackTrace")));

    @ArchTest
    static final ArchRule resultsDoNotDependOnTheClock = noClasses()
            .that()
            .resideInAnyPackage("dev.annex.model..", "dev.annex.samples..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule resultsDoNotDependOnTheLocale = noClasses()
            .that()
            .resideOutsideOfPackage("dev.annex.cli..")
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class);

    @ArchTest
    static final ArchRule resultsDoNotDependOnTheEncoding = noClasses()
            .should()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
            .orShould()
            .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
            .orShould()
            .callConstructor(java.io.FileReader.class, java.io.File.class)
            .orShould()
            .callConstructor(java.io.FileWriter.class, java.io.File.class);

    private static Stream<ArchRule> downwards(String root, List<List<String>> levels) {
        return levels.stream()
                .flatMap(level -> level.stream().map(name -> {
                    String[] below = levels.subList(0, levels.indexOf(level)).stream()
                            .flatMap(List::stream)
                            .map(lower -> root + lower + "..")
                            .toArray(String[]::new);
                    String own = root + name + "..";
                    return noClasses()
                            .that()
                            .resideInAPackage(own)
                            .should()
                            .dependOnClassesThat(resideInAPackage(root + "*..")
                                    .and(DescribedPredicate.not(resideInAPackage(own)))
                                    .and(DescribedPredicate.not(resideInAnyPackage(below))))
                            .allowEmptyShould(true);
                }));
    }

    private static ArchRule only(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
