package io.veza.stream.adapter.ffmpeg.graph;

import java.util.Locale;

/**
 * A filter graph as ffmpeg reads it. All that comes into it is words of ours and numbers, so that
 * no text of a person is ever read as a filter.
 */
final class GraphText {

    private final StringBuilder text = new StringBuilder();
    private final Shape shape;
    private int branches;

    GraphText(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    /**
     * One more filter behind those that are there, or several with branches of their own.
     *
     * @param filter with {@code %s} for each number
     */
    GraphText then(String filter, double... numbers) {
        if (!text.isEmpty()) {
            text.append(',');
        }
        Object[] written = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            written[i] = number(numbers[i]);
        }
        text.append(String.format(Locale.ROOT, filter, written));
        return this;
    }

    /** Tells the branches of this graph apart. */
    int branch() {
        branches++;
        return branches;
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a number: " + value);
        }
        return String.format(Locale.ROOT, "%.6f", value);
    }

    static double factor(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
