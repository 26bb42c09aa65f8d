package io.veza.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The platform's own rules. */
class PlatformArchitectureTest {

    private static final String ROOT = "io.veza.platform";
    private static final JavaClasses PLATFORM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("/platform/testing/"))
                    .importPackages(ROOT);

    /**
     * The directory is a cache of what a peer knows, kept fresh by events; a process fetches its
     * secrets before anything else.
     */
    private static final Map<String, Set<String>> EXCEPTIONS =
            Map.of("directory", Set.of("cache"), "runtime", Set.of("vault"));

    @Test
    void packagesStandAlone() {
        PlatformRules.packagesKnowTheKernelOnly(ROOT, EXCEPTIONS).check(PLATFORM);
    }

    @Test
    void knowsNoBusiness() {
        PlatformRules.noBusinessWords().check(PLATFORM);
    }

    @Test
    void keepsTheHouseStyle() {
        StyleRules.noJunkDrawers().check(PLATFORM);
        StyleRules.noTellingNames().check(PLATFORM);
        StyleRules.noFieldInjection().check(PLATFORM);
        StyleRules.fewConstructorParameters().check(PLATFORM);
        assertThat(StyleRules.packagesWithoutPurpose(PLATFORM, ROOT)).isEmpty();
        assertThat(StyleRules.hiddenShare(PLATFORM)).isGreaterThan(StyleRules.HIDDEN_AT_LEAST);
    }
}
