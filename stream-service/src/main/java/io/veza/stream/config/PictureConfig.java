package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How pictures for previews of pages are fetched, painted and kept. */
@ConfigMapping(prefix = "veza.picture")
public interface PictureConfig {

    /** Whether they are fetched at all. */
    @WithDefault("true")
    boolean enabled();

    /** How often new ones are looked for. */
    @WithDefault("PT0.5S")
    Duration round();

    /** How many are fetched at the same time. */
    @WithDefault("2")
    int lanes();

    /** How many are fetched from one host in a minute. */
    @WithDefault("60")
    int perHost();

    /** Of what is fetched; what has more is not shown. */
    @WithDefault("5242880")
    int bytes();

    /** What has more is not unpacked. */
    @WithDefault("40000000")
    long pixels();

    /** The longer side of what is served. */
    @WithDefault("800")
    int side();

    /** How long what was found at an address is remembered. */
    @WithDefault("PT24H")
    Duration memory();

    /** How long it is remembered that nothing was found: a server may be away for a moment. */
    @WithDefault("PT5M")
    Duration patience();

    /** How long one that no preview shows is kept. */
    @WithDefault("PT1H")
    Duration unusedFor();
}
