package io.veza.stream.domain.encode;

import io.veza.stream.domain.rendition.RenditionFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares renditions out to as many encoders as may run side by side, so that all end at about the
 * same time: reading the source once for several saves what reading it costs. Those that people
 * save say how loud they are; they are in one bundle, and the others need not wait for that.
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
        List<RenditionFormat> saved = bundles.getFirst();
        formats.stream()
                .filter(format -> isSaved(format) || format == ORIGINAL && formats.contains(COPY))
                .sorted()
                .filter(format -> format != COPY)
                .forEach(saved::add);
        if (formats.contains(COPY)) {
            saved.add(COPY);
        }
        formats.stream()
                .filter(format -> !saved.contains(format))
                .sorted(Comparator.comparing(Effort::of).reversed().thenComparing(format -> format))
                .forEach(format -> lightest(bundles).add(format));
        return bundles.stream().filter(bundle -> !bundle.isEmpty()).toList();
    }

    /** Whether people save any of them. */
    public static boolean isSaved(List<RenditionFormat> bundle) {
        return bundle.stream().anyMatch(Bundles::isSaved);
    }

    private static boolean isSaved(RenditionFormat format) {
        return !format.segmented();
    }

    private static List<RenditionFormat> lightest(List<List<RenditionFormat>> bundles) {
        return bundles.stream().min(Comparator.comparingInt(Bundles::effort)).orElseThrow();
    }

    /** With what is waited for. */
    private static int effort(List<RenditionFormat> bundle) {
        return bundle.stream().mapToInt(Effort::of).sum() + (isSaved(bundle) ? Effort.ANALYSIS : 0);
    }
}
