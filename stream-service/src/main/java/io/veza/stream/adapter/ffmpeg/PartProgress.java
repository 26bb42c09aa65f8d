package io.veza.stream.adapter.ffmpeg;

import java.util.Arrays;
import java.util.function.DoubleConsumer;

/** How far all parts have come, of equal length as they are. */
final class PartProgress {

    private final double[] shares;
    private final DoubleConsumer whole;

    PartProgress(int parts, DoubleConsumer whole) {
        this.shares = new double[parts];
        this.whole = whole;
    }

    void at(int part, double share) {
        whole.accept(moved(part, share));
    }

    private synchronized double moved(int part, double share) {
        shares[part] = Math.clamp(share, 0, 1);
        return Arrays.stream(shares).average().orElseThrow();
    }
}
