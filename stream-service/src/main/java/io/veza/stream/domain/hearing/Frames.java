package io.veza.stream.domain.hearing;

import java.util.function.Consumer;

/**
 * Cuts samples into overlapping frames, softens their edges (Hann) and gives out the magnitude of
 * each frequency: 1 is a sine of full scale.
 */
final class Frames {

    private final int size;
    private final int hop;
    private final Consumer<double[]> to;
    private final Fourier fourier;
    private final double[] window;
    private final double[] samples;
    private final double[] real;
    private final double[] imaginary;
    private int filled;

    Frames(int size, int hop, Consumer<double[]> to) {
        this.size = size;
        this.hop = hop;
        this.to = to;
        this.fourier = new Fourier(size);
        this.window = new double[size];
        this.samples = new double[size];
        this.real = new double[size];
        this.imaginary = new double[size];
        for (int i = 0; i < size; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size);
        }
    }

    void add(double sample) {
        samples[filled++] = sample;
        if (filled == size) {
            to.accept(magnitudes());
            filled = size - hop;
            System.arraycopy(samples, hop, samples, 0, filled);
        }
    }

    private double[] magnitudes() {
        for (int i = 0; i < size; i++) {
            real[i] = samples[i] * window[i];
            imaginary[i] = 0;
        }
        fourier.transform(real, imaginary);
        double[] magnitudes = new double[size / 2];
        for (int i = 0; i < magnitudes.length; i++) {
            magnitudes[i] = 4 * Math.sqrt(real[i] * real[i] + imaginary[i] * imaginary[i]) / size;
        }
        return magnitudes;
    }
}
