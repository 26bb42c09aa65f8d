package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Files that come in pieces, and how much each person may keep. */
@ConfigMapping(prefix = "veza.upload")
public interface UploadConfig {

    /** The largest file, in bytes. Forms have a limit of their own: veza.media.upload-limit. */
    @WithDefault("4294967296")
    long limit();

    /** How many uploads that are not done one person may have. */
    @WithDefault("100")
    int open();

    /** Bytes that uploads leave free on the disk. */
    @WithDefault("1073741824")
    long diskFloor();

    /** How long an upload waits for its next piece. */
    @WithDefault("PT24H")
    Duration kept();

    /** How long a sender may say nothing before somebody else may go on. */
    @WithDefault("PT20S")
    Duration lease();

    /** How often what expired is removed. */
    @WithDefault("PT10S")
    Duration round();

    Quota quota();

    /** Bytes of originals that one person may keep, by role. */
    interface Quota {

        @WithDefault("21474836480")
        long user();

        @WithDefault("214748364800")
        long premium();

        @WithDefault("1099511627776")
        long admin();
    }
}
