package io.veza.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.stream.Stream;

/** Who may know whom: domain nobody, application the domain, adapters both but not each other. */
final class LayerRules {

    private static final String KERNEL = "io.veza.platform.kernel..";
    private static final String JAVA = "java..";
    private static final String NULLNESS = "org.jspecify..";

    private LayerRules() {}

    static ArchRule domainIsPure(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(JAVA, NULLNESS, KERNEL, root + ".domain..")
                .because("rules about the business must be readable and testable on their own");
    }

    static ArchRule applicationKnowsNoTechnology(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".application..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        JAVA,
                        NULLNESS,
                        KERNEL,
                        root + ".domain..",
                        root + ".application..",
                        "io.smallrye.mutiny..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.annotation..",
                        "org.jboss.logging..")
                .because("a use case talks to technology through its own small ports");
    }

    static ArchRule adaptersDoNotKnowEachOther(String root) {
        return slices().matching(root + ".adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .because("one technology must be replaceable without reading another");
    }

    static ArchRule protoStaysAtTheEdges(String root, Collection<String> edges) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(
                        edges.stream().map(edge -> inside(root, edge)).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.veza.proto..", "com.google.protobuf..", "io.grpc..")
                .because("proto is the transfer type, at the edges only");
    }

    static ArchRule packagesHaveNoCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule complete(String root, Collection<String> layers) {
        String[] packages =
                Stream.concat(Stream.of(root), layers.stream().map(layer -> inside(root, layer)))
                        .toArray(String[]::new);
        return classes()
                .should()
                .resideInAnyPackage(packages)
                .because("a class outside the layers is outside their rules");
    }

    static long classesOf(JavaClasses classes, String root, String layer) {
        return classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> (type.getPackageName() + ".").startsWith(root + "." + layer + "."))
                .count();
    }

    private static String inside(String root, String layer) {
        return root + "." + layer + "..";
    }
}
