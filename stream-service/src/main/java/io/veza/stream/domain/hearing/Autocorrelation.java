package io.veza.stream.domain.hearing;

import java.util.Arrays;

/** How much a curve is like itself some moments later: 1 when it is the same. */
final class Autocorrelation {

    private final double[] values;

    private Autocorrelation(double[] values) {
        this.values = values;
    }

    static Autocorrelation of(double[] curve) {
        double mean = Arrays.stream(curve).average().orElse(0);
        int size = Integer.highestOneBit(Math.max(1, 2 * curve.length - 1)) * 2;
        double[] real = new double[size];
        for (int i = 0; i < curve.length; i++) {
            real[i] = curve[i] - mean;
        }
        double[] imaginary = new double[size];
        Fourier fourier = new Fourier(size);
        fourier.transform(real, imaginary);
        for (int i = 0; i < size; i++) {
            real[i] = real[i] * real[i] + imaginary[i] * imaginary[i];
            imaginary[i] = 0;
        }
        fourier.transform(real, imaginary);
        return new Autocorrelation(normal(real, curve.length));
    }

    /** Less of a curve overlaps with itself the later it is. */
    private static double[] normal(double[] raw, int length) {
        double[] values = new double[length / 2];
        for (int i = 0; i < values.length && raw[0] > 0; i++) {
            values[i] = raw[i] / raw[0] * length / (length - i);
        }
        return values;
    }

    int length() {
        return values.length;
    }

    /** Between two moments: on the line from one to the other. */
    double at(double lag) {
        int floor = (int) lag;
        if (floor + 1 >= values.length) {
            return 0;
        }
        double share = lag - floor;
        return (1 - share) * values[floor] + share * values[floor + 1];
    }

    /** The best within one moment to each side. */
    double near(double lag) {
        return Math.max(at(lag), Math.max(at(lag - 0.5), at(lag + 0.5)));
    }

    /** Where the highest is, between the moments too: the top of the parabola through three. */
    double top(double lag, double reach) {
        int from = Math.max(1, (int) Math.ceil(lag - reach));
        int to = Math.min(values.length - 2, (int) Math.floor(lag + reach));
        int best = -1;
        for (int i = from; i <= to; i++) {
            best = best < 0 || values[i] > values[best] ? i : best;
        }
        if (best < 0) {
            return lag;
        }
        double left = values[best - 1];
        double right = values[best + 1];
        double bend = left - 2 * values[best] + right;
        return bend >= 0 ? best : best + Math.clamp(0.5 * (left - right) / bend, -0.5, 0.5);
    }
}
