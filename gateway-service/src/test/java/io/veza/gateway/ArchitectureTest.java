package io.veza.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.veza.platform.testing.architecture.ArchitectureRules;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All of this service is edge: cut by capability, with nothing of the business inside. */
class ArchitectureTest extends ArchitectureRules {

    private static final String ROOT = "io.veza.gateway";

    ArchitectureTest() {
        super(ROOT);
    }

    @Override
    protected Set<String> layers() {
        return Set.of(
                "album",
                "asyncapi",
                "audience",
                "cache",
                "catalogue",
                "client",
                "config",
                "drain",
                "effect",
                "embed",
                "export",
                "idempotency",
                "limits",
                "listenbrainz",
                "media",
                "openapi",
                "podcast",
                "problem",
                "realtime",
                "release",
                "rest",
                "search",
                "session",
                "status",
                "subsonic",
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
                .check(classes);
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
                    .check(classes);
        }
    }

    @Test
    void nothingHereReachesForAServicesData() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.sqlclient..", "jakarta.persistence..", "java.sql..")
                .check(classes);
    }
}
