package io.veza.stream.domain.track;

import java.util.Objects;

/** How far a track has come from file to music. */
public sealed interface TrackState {

    /** From 0 to 100. */
    int progress();

    /**
     * Being encoded; what is done can be played.
     *
     * @param progress 0 to 99
     */
    record Processing(int progress) implements TrackState {

        private static final int ALMOST_DONE = 99;

        public Processing {
            progress = Math.clamp(progress, 0, ALMOST_DONE);
        }

        /** Progress never goes back, also not when an attempt starts over. */
        public Processing advance(int to) {
            return new Processing(Math.max(progress, to));
        }
    }

    /** Every rendition exists. */
    record Ready() implements TrackState {

        @Override
        public int progress() {
            return 100;
        }
    }

    /** Nothing can be made of the file. */
    record Failed(FailureCode code) implements TrackState {

        public Failed {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public int progress() {
            return 100;
        }
    }
}
