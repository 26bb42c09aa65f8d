package io.veza.stream.adapter.ffmpeg.graph;

import java.util.Locale;

/**
 * What a clap leaves in a room. The noise is always the same: a render that is made again is the
 * same to the bit.
 *
 * @param decay seconds until it is softer by 60 dB
 * @param preDelay seconds before it begins
 * @param damping how much of the treble the walls swallow, 0 to 1
 */
record Room(double decay, double preDelay, double damping) {

    private static final double SIXTY_DECIBELS = Math.log(1000);
    private static final double BRIGHT = 18_000;
    private static final double DARK = 1_500;

    double length() {
        return decay + preDelay;
    }

    /** A source of its own, without a label. */
    String impulse(Shape shape) {
        return noise(shape)
                + String.format(
                        Locale.ROOT,
                        "aeval=%s:c=same,volume=%.6f,lowpass=f=%.1f,adelay=delays=%.3f:all=1,"
                                + "aformat=sample_fmts=fltp:channel_layouts=%s",
                        dyingAway(shape),
                        level(shape),
                        BRIGHT * Math.pow(DARK / BRIGHT, damping),
                        preDelay * 1000,
                        shape.layout());
    }

    /** Another one for each ear, which is what makes it wide. */
    private String noise(Shape shape) {
        return shape.channels() == 1
                ? noise(shape, 11) + ","
                : noise(shape, 11) + "[left];" + noise(shape, 23) + "[right];[left][right]amerge,";
    }

    private String noise(Shape shape, int seed) {
        return String.format(
                Locale.ROOT,
                "anoisesrc=c=white:a=1:seed=%d:r=%d:d=%.3f",
                seed,
                shape.rate(),
                decay);
    }

    private String dyingAway(Shape shape) {
        String left = String.format(Locale.ROOT, "val(0)*exp(-%.6f*t)", SIXTY_DECIBELS / decay);
        return shape.channels() == 1 ? left : left + "|" + left.replace("val(0)", "val(1)");
    }

    /** So that the room alone is about as loud as the sound in it. */
    private double level(Shape shape) {
        return Math.sqrt(6 * SIXTY_DECIBELS / decay / shape.rate());
    }
}
