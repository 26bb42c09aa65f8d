package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may hang on a message. */
@ConfigMapping(prefix = "veza.attachment")
public interface AttachmentConfig {

    /** The largest file, in bytes. */
    @WithDefault("26214400")
    long limit();

    /** How much one person may upload in a day, in bytes. */
    @WithDefault("536870912")
    long dailyLimit();

    /** How long an upload waits to be sent. */
    @WithDefault("PT24H")
    Duration unsentFor();

    /**
     * How long a claimed one waits for word of its message: longer than the event log may be
     * behind.
     */
    @WithDefault("P7D")
    Duration claimedFor();

    /** How often what was erased is removed. */
    @WithDefault("PT10S")
    Duration round();

    Image image();

    /** How images are painted. */
    interface Image {

        /** Of one picture; what has more is not unpacked. */
        @WithDefault("64000000")
        long pixels();

        /** Of all pictures of an animation together. */
        @WithDefault("400000000")
        long animatedPixels();

        /** The longer side of what is served. */
        @WithDefault("4096")
        int side();

        /** The longer side of a preview. */
        @WithDefault("640")
        int previewSide();
    }
}
