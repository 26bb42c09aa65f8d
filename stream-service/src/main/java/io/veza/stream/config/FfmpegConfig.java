package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How ffmpeg is run. */
@ConfigMapping(prefix = "veza.ffmpeg")
public interface FfmpegConfig {

    @WithDefault("ffmpeg")
    String ffmpeg();

    @WithDefault("ffprobe")
    String ffprobe();

    /** How many run at once; each uses one core. 0: as many as there are cores. */
    @WithDefault("0")
    int processes();

    /** What people wait to hear is shared out to several processes, in parts no shorter. */
    @WithDefault("PT30S")
    Duration shortestPart();

    /**
     * Of one process, in wall-clock and in CPU time; the longest track takes 40 min of one core.
     */
    @WithDefault("PT3H")
    Duration timeLimit();

    /** How many run at once for attachments, besides those for tracks. */
    @WithDefault("2")
    int briefProcesses();

    /** Of one process for an attachment: somebody waits for it. */
    @WithDefault("PT45S")
    Duration briefTimeLimit();

    /** Address space of one process in bytes. */
    @WithDefault("2147483648")
    long memoryLimit();

    /** The largest file one process may write, in bytes. */
    @WithDefault("4294967296")
    long outputLimit();
}
