package io.veza.stream.domain.hearing;

import io.veza.stream.domain.sound.HeardKey;
import io.veza.stream.domain.sound.Hearing;
import io.veza.stream.domain.sound.SoundShape;
import io.veza.stream.domain.sound.Tempo;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Listens to the samples of one channel, and tells at the end what it was. For one thread. */
public final class Ear {

    /** Samples a second: all that tempo and key need is below 5 kHz. */
    public static final int RATE = 11_025;

    /** Short enough to tell one beginning from the next. */
    private static final int MOMENT = 512;

    private static final int HOP = 128;
    private static final double MOMENTS = (double) RATE / HOP;

    /** Long enough to tell low semitones apart. */
    private static final int TONE = 8192;

    /** Of one frequency. */
    private static final double WIDTH = (double) RATE / MOMENT;

    /** The shape of a sound is looked at less often: it changes slowly. */
    private static final int SELDOM = 4;

    private final OnsetCurve onsets = new OnsetCurve(MOMENT / 2, WIDTH);
    private final ShapeMeter shape = new ShapeMeter(RATE);
    private final PitchHistogram pitches = new PitchHistogram(RATE);
    private final Frames tones = new Frames(TONE, TONE / 2, pitches::accept);
    private final Frames moments = new Frames(MOMENT, HOP, this::moment);
    private int count;

    /**
     * @param sample -1 to 1
     */
    public void hear(double sample) {
        moments.add(sample);
        tones.add(sample);
    }

    private void moment(double[] magnitudes) {
        onsets.accept(magnitudes);
        if (count++ % SELDOM == 0) {
            shape.accept(magnitudes);
        }
    }

    public Hearing tell() {
        double[] peaks = onsets.peaks((int) MOMENTS / 2);
        @Nullable Tempo tempo = TempoFinder.find(OnsetCurve.blurred(peaks), MOMENTS).orElse(null);
        @Nullable HeardKey key = KeyFinder.find(pitches.notes()).orElse(null);
        @Nullable SoundShape heard =
                shape.shape(perSecond(peaks), tempo == null ? 0 : tempo.confidence()).orElse(null);
        return new Hearing(tempo, key, heard);
    }

    /** How many tops are well above the others. */
    private static double perSecond(double[] peaks) {
        double least = 2 * Arrays.stream(peaks).average().orElse(0);
        int count = 0;
        for (int i = 1; i + 1 < peaks.length; i++) {
            if (peaks[i] > least && peaks[i] > peaks[i - 1] && peaks[i] >= peaks[i + 1]) {
                count++;
            }
        }
        return count * MOMENTS / Math.max(1, peaks.length);
    }
}
