package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How tracks are listened to. */
@ConfigMapping(prefix = "veza.sound")
public interface SoundConfig {

    /** Whether this process listens at all. */
    @WithDefault("true")
    boolean enabled();

    /** How often new ones are looked for. */
    @WithDefault("PT2S")
    Duration round();

    /** Of a longer track only so much is heard, from its middle. */
    @WithDefault("PT10M")
    Duration longest();

    /** After so long a track of which nobody has told is listened to again. */
    @WithDefault("PT10M")
    Duration lease();

    @WithDefault("3")
    int attempts();
}
