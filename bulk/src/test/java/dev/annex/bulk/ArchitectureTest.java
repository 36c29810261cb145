package dev.annex.bulk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This module stands beside {@code cli}, where the others are tested. */
@AnalyzeClasses(packages = "dev.annex", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule sparkIsKnownHereAlone = noClasses()
            .that()
            .resideOutsideOfPackage("dev.annex.bulk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala..", "dev.annex.bulk..");

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
