package io.veza.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.veza.platform.testing.architecture.ArchitectureRules;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All of this service is edge: cut by capability, with nothing of the business inside. */
class ArchitectureTest extends ArchitectureRules {

    private static final String ROOT = "io.veza.gateway";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    ArchitectureTest() {
        super(ROOT);
    }

    @Override
    protected Set<String> layers() {
        return Set.of(
                "asyncapi",
                "cache",
                "client",
                "config",
                "drain",
                "export",
                "idempotency",
                "limits",
                "media",
                "openapi",
                "problem",
                "realtime",
                "rest",
                "search",
                "session",
                "status",
                "takeout",
                "web");
    }

    @Override
    protected Set<String> edges() {
        return layers();
    }

    @Test
    void nothingKnowsTheResources() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".rest..")
                .check(CLASSES);
    }

    @Test
    void configurationAndProblemsKnowNothingElseOfOurs() {
        for (String layer : Set.of("config", "problem")) {
            String own = ROOT + "." + layer;
            noClasses()
                    .that()
                    .resideInAPackage(own)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(ROOT + "..").and(resideOutsideOfPackage(own)))
                    .check(CLASSES);
        }
    }

    @Test
    void nothingHereReachesForAServicesData() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.sqlclient..", "jakarta.persistence..", "java.sql..")
                .check(CLASSES);
    }
}
