package io.veza.stream.domain.hearing;

/** The fast Fourier transform of one size, a power of two (Cooley and Tukey). */
final class Fourier {

    private final int size;
    private final double[] cosines;
    private final double[] sines;

    Fourier(int size) {
        if (Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("no power of two: " + size);
        }
        this.size = size;
        this.cosines = new double[size / 2];
        this.sines = new double[size / 2];
        for (int i = 0; i < size / 2; i++) {
            cosines[i] = Math.cos(2 * Math.PI * i / size);
            sines[i] = -Math.sin(2 * Math.PI * i / size);
        }
    }

    /** In place. */
    void transform(double[] real, double[] imaginary) {
        reverse(real, imaginary);
        for (int span = 1; span < size; span *= 2) {
            for (int begin = 0; begin < size; begin += 2 * span) {
                butterflies(real, imaginary, begin, span);
            }
        }
    }

    private void butterflies(double[] real, double[] imaginary, int begin, int span) {
        int stride = size / (2 * span);
        for (int i = 0; i < span; i++) {
            int upper = begin + i;
            int lower = upper + span;
            double cosine = cosines[i * stride];
            double sine = sines[i * stride];
            double re = real[lower] * cosine - imaginary[lower] * sine;
            double im = real[lower] * sine + imaginary[lower] * cosine;
            real[lower] = real[upper] - re;
            imaginary[lower] = imaginary[upper] - im;
            real[upper] += re;
            imaginary[upper] += im;
        }
    }

    private void reverse(double[] real, double[] imaginary) {
        int shift = Integer.numberOfLeadingZeros(size) + 1;
        for (int i = 0; i < size; i++) {
            int j = Integer.reverse(i) >>> shift;
            if (j > i) {
                swap(real, i, j);
                swap(imaginary, i, j);
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double value = values[i];
        values[i] = values[j];
        values[j] = value;
    }
}
