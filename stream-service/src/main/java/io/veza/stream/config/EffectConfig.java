package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Effects, heard and saved. */
@ConfigMapping(prefix = "veza.effect")
public interface EffectConfig {

    /** Previews of one person that are rendered at once. */
    @WithDefault("2")
    int previews();

    /** Previews of one person that are kept. */
    @WithDefault("8")
    int kept();

    /** How long a preview is heard. */
    @WithDefault("PT10M")
    Duration openFor();

    /** Whole tracks of one person that wait or are rendered. */
    @WithDefault("3")
    int renders();

    /** How long it is told what became of a render. */
    @WithDefault("P7D")
    Duration toldFor();

    /** How often it is swept. */
    @WithDefault("PT30S")
    Duration round();
}
