package io.veza.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules every service keeps. A service's test extends this with its root package; one that has
 * not all four layers says which it has.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // The classes are read once.
public abstract class ArchitectureRules {

    private final String root;

    /** Of the service, without its tests. */
    protected JavaClasses classes = new ClassFileImporter().importClasses();

    protected ArchitectureRules(String root) {
        this.root = root;
    }

    @BeforeAll
    void read() {
        classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(root);
    }

    /** Looks at these instead, to see that it would find what is wrong with them. */
    void lookAt(JavaClasses others) {
        classes = others;
    }

    String root() {
        return root;
    }

    /** The layers this service has; each must have classes, or its rules would say nothing. */
    protected Set<String> layers() {
        return Set.of("domain", "application", "adapter", "config");
    }

    /** The layers that speak proto; a service that is all edge names its own. */
    protected Set<String> edges() {
        return Set.of("adapter");
    }

    @Test
    void everyLayerHasClassesAndEveryClassALayer() {
        LayerRules.complete(root, layers()).check(classes);
        assertThat(layers())
                .allSatisfy(layer ->
                        assertThat(LayerRules.classesOf(classes, root, layer)).isPositive());
    }

    @Test
    void domainIsPure() {
        Assumptions.assumeTrue(layers().contains("domain"));
        LayerRules.domainIsPure(root).check(classes);
    }

    @Test
    void applicationKnowsNoTechnology() {
        Assumptions.assumeTrue(layers().contains("application"));
        LayerRules.applicationKnowsNoTechnology(root).check(classes);
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        Assumptions.assumeTrue(layers().contains("adapter"));
        LayerRules.adaptersDoNotKnowEachOther(root).check(classes);
    }

    @Test
    void protoStaysAtTheEdges() {
        LayerRules.protoStaysAtTheEdges(root, edges()).check(classes);
    }

    @Test
    void packagesHaveNoCycles() {
        LayerRules.packagesHaveNoCycles(root).check(classes);
    }

    @Test
    void namesSayWhatThingsAre() {
        StyleRules.noJunkDrawers().check(classes);
        StyleRules.noTellingNames().check(classes);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        StyleRules.noFieldInjection().check(classes);
        StyleRules.fewConstructorParameters().check(classes);
    }

    @Test
    void mostClassesAreHidden() {
        assertThat(StyleRules.hiddenShare(classes))
                .as("share of package-private top-level classes in %s", root)
                .isGreaterThanOrEqualTo(StyleRules.HIDDEN_AT_LEAST);
    }

    @Test
    void everyPackageSaysItsPurpose() {
        assertThat(StyleRules.packagesWithoutPurpose(classes, root)).isEmpty();
    }
}
