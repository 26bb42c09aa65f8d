package io.veza.stream.domain.hearing;

import java.util.Arrays;

/** Numbers that come one after the other. */
final class Curve {

    private static final int BEGIN = 1024;

    private double[] values = new double[BEGIN];
    private int length;

    void add(double value) {
        if (length == values.length) {
            values = Arrays.copyOf(values, 2 * length);
        }
        values[length++] = value;
    }

    double[] values() {
        return Arrays.copyOf(values, length);
    }

    double mean() {
        return Arrays.stream(values, 0, length).average().orElse(0);
    }

    double deviation() {
        double mean = mean();
        return Math.sqrt(
                Arrays.stream(values, 0, length)
                        .map(value -> (value - mean) * (value - mean))
                        .average()
                        .orElse(0));
    }
}
