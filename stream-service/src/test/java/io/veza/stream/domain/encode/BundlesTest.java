package io.veza.stream.domain.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.domain.rendition.RenditionFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static final Set<RenditionFormat> ALL = Set.of(RenditionFormat.values());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16})
    void everyFormatIsInOneBundleAndTheCopyBesideItsOriginal(int most) {
        // When
        List<List<RenditionFormat>> bundles = Bundles.of(ALL, most);
        // Then
        assertThat(bundles).hasSizeLessThanOrEqualTo(most);
        assertThat(bundles.stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(RenditionFormat.values());
        assertThat(bundles)
                .filteredOn(bundle -> bundle.contains(RenditionFormat.OPUS_FILE))
                .allMatch(bundle ->
                        bundle.indexOf(RenditionFormat.OPUS_128) >= 0
                                && bundle.indexOf(RenditionFormat.OPUS_128)
                                        < bundle.indexOf(RenditionFormat.OPUS_FILE));
    }

    @Test
    void twoBundlesTakeAboutTheSameTime() {
        // When
        List<Integer> efforts =
                Bundles.of(ALL, 2).stream()
                        .map(bundle -> bundle.stream().mapToInt(Effort::of).sum())
                        .toList();
        // Then
        assertThat(Math.abs(efforts.get(0) - efforts.get(1))).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 16})
    void whatPeopleSaveIsTogetherSoThatTheRestNeedNotWait(int most) {
        // When
        List<List<RenditionFormat>> bundles = Bundles.of(ALL, most);
        // Then
        assertThat(bundles).filteredOn(Bundles::isSaved).hasSize(1);
        assertThat(bundles.stream().flatMap(List::stream).filter(one -> !one.segmented()))
                .hasSize(4)
                .allMatch(bundles.getFirst()::contains);
    }

    @Test
    void nothingLeftToMakeIsNoBundle() {
        assertThat(Bundles.of(Set.of(), 2)).isEmpty();
    }
}
