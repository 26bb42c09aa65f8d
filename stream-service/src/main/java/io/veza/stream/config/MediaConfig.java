package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where media is kept, how it comes in and how long private addresses live. */
@ConfigMapping(prefix = "veza.media")
public interface MediaConfig {

    /** On this machine; with a bucket, only what is not finished is there. */
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

    /** How often all that is stored is looked at, and what nothing refers to is removed. */
    @WithDefault("P1D")
    Duration checkEvery();

    /** Whether every byte is read each time; else presence and size are looked at. */
    @WithDefault("false")
    boolean checkHashes();

    /** How often every byte is read all the same. */
    @WithDefault("P30D")
    Duration readEvery();

    /** How fast it is read for that, in bytes each second. */
    @WithDefault("16777216")
    long readPace();

    Garbage garbage();

    S3 s3();

    /** What nothing refers to. */
    interface Garbage {

        /**
         * How old it must be to be removed: longer than anything takes from its file to its row.
         */
        @WithDefault("PT24H")
        Duration after();

        /** Whether it is only counted. */
        @WithDefault("false")
        boolean dryRun();
    }

    /** A bucket that speaks the API of Amazon S3; without one media is kept in the directory. */
    interface S3 {

        Optional<String> bucket();

        /** Absent: that of Amazon for the region. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        /** Before all keys, e.g. {@code veza/}. */
        Optional<String> prefix();

        /** Absent, with the secret one: what the machine's surroundings give. */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Whether the bucket is part of the path, as MinIO and most others want it. */
        @WithDefault("true")
        boolean pathStyle();

        /** Whether what is in the directory moves there, and is read where it is until then. */
        @WithDefault("false")
        boolean move();

        /** Whether large files are read at the store itself, by addresses signed for a moment. */
        @WithDefault("false")
        boolean redirect();

        /** Where browsers reach the store, when it is not where we do. */
        Optional<URI> publicEndpoint();

        Calls calls();
    }

    /** How long the store is waited for. */
    interface Calls {

        @WithDefault("PT3S")
        Duration connect();

        /** For one try of one call. */
        @WithDefault("PT60S")
        Duration attempt();

        /** For a call with all its tries. */
        @WithDefault("PT3M")
        Duration whole();

        @WithDefault("64")
        int parallel();

        /** So many calls are looked at, to tell whether it is away. */
        @WithDefault("20")
        int window();

        /** For so long it is not asked any more then. */
        @WithDefault("PT5S")
        Duration pause();
    }
}
