package io.veza.stream.application.encode;

import jakarta.enterprise.context.ApplicationScoped;

/** The three things that are done with a file, in one hand. */
@ApplicationScoped
class TrackTools {

    private final Prober prober;
    private final AnalyseTrack analyse;
    private final EncodeRenditions encode;

    TrackTools(Prober prober, AnalyseTrack analyse, EncodeRenditions encode) {
        this.prober = prober;
        this.analyse = analyse;
        this.encode = encode;
    }

    Prober prober() {
        return prober;
    }

    AnalyseTrack analyse() {
        return analyse;
    }

    EncodeRenditions encode() {
        return encode;
    }
}
