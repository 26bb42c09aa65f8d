package io.veza.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail protects nothing: each meets code made bad on purpose. */
class RulesCanFailTest {

    private static final String ROOT = "io.veza.platform.testing.architecture.bad";
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(ROOT);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(LayerRules.domainIsPure(ROOT), "ImpureSong"),
                Arguments.of(LayerRules.applicationKnowsNoTechnology(ROOT), "PlaySong"),
                Arguments.of(LayerRules.adaptersDoNotKnowEachOther(ROOT), "PostgresSongs"),
                Arguments.of(LayerRules.protoStaysAtTheEdges(ROOT, Set.of("adapter")), "Person"),
                Arguments.of(LayerRules.packagesHaveNoCycles(ROOT), "Cycle"),
                Arguments.of(LayerRules.complete(ROOT, Set.of("domain", "adapter")), "SongImpl"),
                Arguments.of(StyleRules.noJunkDrawers(), "util"),
                Arguments.of(StyleRules.noTellingNames(), "SongImpl"),
                Arguments.of(StyleRules.noFieldInjection(), "ImpureSong.title"),
                Arguments.of(StyleRules.fewConstructorParameters(), "PlaySong"),
                Arguments.of(PlatformRules.noBusinessWords(), "ChatRoomThing"),
                Arguments.of(
                        PlatformRules.packagesKnowTheKernelOnly(ROOT, Map.of()), "ChatRoomThing"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsTheOffender(ArchRule rule, String offender) {
        assertThatThrownBy(() -> rule.check(BAD))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender);
    }

    @Test
    void openClassesAreCounted() {
        assertThat(StyleRules.hiddenShare(BAD)).isZero();
    }

    @Test
    void unexplainedPackagesAreNamed() {
        assertThat(StyleRules.packagesWithoutPurpose(BAD, ROOT))
                .anyMatch(line -> line.contains("bad.domain.song"));
    }

    @Test
    void aLayerWithoutClassesIsNoticed() {
        assertThat(LayerRules.classesOf(BAD, ROOT, "config")).isZero();
    }
}
