package io.veza.stream.domain.encode;

import io.veza.stream.domain.rendition.RenditionFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares renditions out to as many encoders as may run side by side, so that all end at about the
 * same time: reading the source once for several saves what reading it costs.
 */
public final class Bundles {

    /** This one is copied from that one. */
    private static final RenditionFormat COPY = RenditionFormat.OPUS_FILE;

    private static final RenditionFormat ORIGINAL = RenditionFormat.OPUS_128;

    private Bundles() {}

    /**
     * @param most 1 and more
     */
    public static List<List<RenditionFormat>> of(Collection<RenditionFormat> formats, int most) {
        List<List<RenditionFormat>> bundles =
                IntStream.range(0, most)
                        .<List<RenditionFormat>>mapToObj(i -> new ArrayList<>())
                        .toList();
        formats.stream()
                .filter(format -> format != COPY)
                .sorted(Comparator.comparing(Effort::of).reversed().thenComparing(format -> format))
                .forEach(format -> lightest(bundles).add(format));
        if (formats.contains(COPY)) {
            bundles.stream()
                    .filter(bundle -> bundle.contains(ORIGINAL))
                    .findFirst()
                    .ifPresent(bundle -> bundle.add(COPY));
        }
        return bundles.stream().filter(bundle -> !bundle.isEmpty()).toList();
    }

    private static List<RenditionFormat> lightest(List<List<RenditionFormat>> bundles) {
        return bundles.stream()
                .min(Comparator.comparingInt(bundle -> bundle.stream().mapToInt(Effort::of).sum()))
                .orElseThrow();
    }
}
