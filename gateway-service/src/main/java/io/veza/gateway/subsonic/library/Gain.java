package io.veza.gateway.subsonic.library;

import io.veza.proto.stream.v1.Track;
import io.veza.proto.subsonic.v1.ReplayGain;

/** How much louder or softer a track is to be played, as ReplayGain 2.0 has it. */
final class Gain {

    private static final double REFERENCE_LUFS = -18;
    private static final double HUNDREDTHS = 100;
    private static final double MILLIONTHS = 1_000_000;

    private Gain() {}

    static ReplayGain of(Track track) {
        if (!track.hasLoudness()) {
            return ReplayGain.getDefaultInstance();
        }
        double gain = REFERENCE_LUFS - track.getLoudness().getIntegratedLufs();
        double peak = Math.pow(10, track.getLoudness().getTruePeakDbtp() / 20);
        return ReplayGain.newBuilder()
                .setTrackGain(Math.round(gain * HUNDREDTHS) / HUNDREDTHS)
                .setTrackPeak(Math.round(peak * MILLIONTHS) / MILLIONTHS)
                .build();
    }
}
