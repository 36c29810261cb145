package dev.annex.bulk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This module stands beside {@code cli}, where the others are tested; none of them has Spark on its class path. */
@AnalyzeClasses(packages = "dev.annex.bulk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule documentsAreReadByTheExtractorAsFoldersAre = classes()
            .that()
            .resideInAPackage("dev.annex.bulk..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.annex.bulk..",
                    "dev.annex.model..",
                    "dev.annex.extractor..",
                    "dev.annex.folders..",
                    "org.apache.spark..",
                    "org.apache.hadoop.fs..",
                    "org.apache.hadoop.conf..",
                    "org.apache.hadoop.security..",
                    "scala..",
                    "picocli..",
                    "org.jspecify..",
                    "java..");
}
