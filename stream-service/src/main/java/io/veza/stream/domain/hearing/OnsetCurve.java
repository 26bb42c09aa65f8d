package io.veza.stream.domain.hearing;

import java.util.ArrayList;
import java.util.List;

/**
 * How much begins in each moment: by how much the spectrum grows, third of an octave by third,
 * quiet ones too (logarithmic spectral flux). Bands as wide as the ear's let a drum count as much
 * as a cymbal, which fills more of the spectrum.
 */
final class OnsetCurve {

    /** So much that a tone 60 dB below full scale still counts. */
    private static final double COMPRESSION = 1000;

    private static final double LOWEST = 40;
    private static final double THIRD = Math.cbrt(2);

    /** Weights of moments around each: how exactly people play. */
    private static final double[] BLUR = {0.25, 0.7, 1, 0.7, 0.25};

    private final Curve flux = new Curve();
    private final int[] edges;
    private final double[] before;

    /**
     * @param bins of each spectrum
     * @param width of one, in Hz
     */
    OnsetCurve(int bins, double width) {
        List<Integer> found = new ArrayList<>();
        int edge = Math.max(1, (int) (LOWEST / width));
        for (double frequency = LOWEST; edge < bins; frequency *= THIRD) {
            found.add(edge);
            edge = Math.max(edge + 1, (int) (frequency * THIRD / width));
        }
        found.add(bins);
        this.edges = found.stream().mapToInt(Integer::intValue).toArray();
        this.before = new double[edges.length - 1];
    }

    void accept(double[] magnitudes) {
        double growth = 0;
        for (int band = 0; band < before.length; band++) {
            double sum = 0;
            for (int i = edges[band]; i < edges[band + 1]; i++) {
                sum += magnitudes[i];
            }
            double now = Math.log1p(COMPRESSION * sum / (edges[band + 1] - edges[band]));
            growth += Math.max(0, now - before[band]);
            before[band] = now;
        }
        flux.add(growth / before.length);
    }

    /**
     * What rises above its surroundings.
     *
     * @param reach of the surroundings, to each side
     */
    double[] peaks(int reach) {
        double[] all = flux.values();
        double[] sums = new double[all.length + 1];
        for (int i = 0; i < all.length; i++) {
            sums[i + 1] = sums[i] + all[i];
        }
        double[] peaks = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            int from = Math.max(0, i - reach);
            int to = Math.min(all.length, i + reach + 1);
            peaks[i] = Math.max(0, all[i] - (sums[to] - sums[from]) / (to - from));
        }
        return peaks;
    }

    /** The same, with each peak as wide as people are exact. */
    static double[] blurred(double[] peaks) {
        double[] blurred = new double[peaks.length];
        int reach = BLUR.length / 2;
        for (int i = reach; i + reach < peaks.length; i++) {
            for (int j = 0; j < BLUR.length; j++) {
                blurred[i] += BLUR[j] * peaks[i + j - reach];
            }
        }
        return blurred;
    }
}
