package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where media is kept, how it comes in and how long private addresses live. */
@ConfigMapping(prefix = "veza.media")
public interface MediaConfig {

    @WithDefault(".veza/media")
    String dir();

    /** The largest file that can be uploaded, in bytes. */
    @WithDefault("524288000")
    long uploadLimit();

    /** How long the address of a private track works at least. */
    @WithDefault("PT12H")
    Duration privateFor();

    /** Uploads that were abandoned are forgotten after this. */
    @WithDefault("PT24H")
    Duration abandonedAfter();

    /** How often all originals are looked at, and what no track has is removed. */
    @WithDefault("P1D")
    Duration checkEvery();

    /** Whether every byte is read for it; else presence and size are looked at. */
    @WithDefault("false")
    boolean checkHashes();
}
