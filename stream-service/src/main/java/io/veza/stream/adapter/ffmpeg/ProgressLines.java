package io.veza.stream.adapter.ffmpeg;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Turns the lines of ffmpeg's {@code -progress} into a share of the expected length. */
final class ProgressLines implements Consumer<String> {

    private static final String MICROS = "out_time_us=";

    private final double expectedMicros;
    private final DoubleConsumer progress;

    ProgressLines(Duration expected, DoubleConsumer progress) {
        this.expectedMicros = Math.max(1, expected.toNanos() / 1000.0);
        this.progress = progress;
    }

    @Override
    public void accept(String line) {
        if (line.startsWith(MICROS) && Character.isDigit(line.charAt(line.length() - 1))) {
            progress.accept(Long.parseLong(line.substring(MICROS.length())) / expectedMicros);
        }
    }
}
