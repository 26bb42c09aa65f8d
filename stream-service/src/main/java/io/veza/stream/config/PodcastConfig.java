package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** How many podcasts there may be, and how feeds of others are taken over. */
@ConfigMapping(prefix = "veza.podcast")
public interface PodcastConfig {

    /** Shows of one person. */
    @WithDefault("100")
    int most();

    /** In one show. */
    @WithDefault("5000")
    int episodes();

    /** How many episodes a feed lists at once; others are on further pages. */
    @WithDefault("300")
    int page();

    @WithName("import")
    Import imports();

    /** Taking over feeds of others. */
    interface Import {

        /** How often what waits is looked for. */
        @WithDefault("PT1S")
        Duration round();

        /** The latest episodes of one feed that are taken at once. */
        @WithDefault("500")
        int items();

        /** Of a feed; what has more is refused. */
        @WithDefault("8388608")
        int feedBytes();

        /** Of one file; what has more is not taken. */
        @WithDefault("1073741824")
        int fileBytes();

        /** Of chapters, or of a transcript; what has more is left out. */
        @WithDefault("2097152")
        int textBytes();

        /** Of one episode; others are left out. */
        @WithDefault("200")
        int chapters();

        /** For one file. */
        @WithDefault("PT10M")
        Duration patience();

        /** At one file, before it is given up. */
        @WithDefault("5")
        int attempts();

        /** How many feeds somebody may have read in an hour. */
        @WithDefault("20")
        int hourly();
    }
}
