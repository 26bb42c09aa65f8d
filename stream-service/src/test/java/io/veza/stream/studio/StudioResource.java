package io.veza.stream.studio;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A media folder of the tests' own, a key, an upload limit that tests can reach, and calls that
 * bear a busy machine.
 */
public final class StudioResource implements QuarkusTestResourceLifecycleManager {

    public static final int UPLOAD_LIMIT = 24 * 1024 * 1024;

    /** Of one attachment, and of one person's in a day. */
    public static final int ATTACHMENT_LIMIT = 2 * 1024 * 1024;

    public static final int DAILY_LIMIT = 3 * 1024 * 1024;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "veza.attachment.limit",
                Integer.toString(ATTACHMENT_LIMIT),
                "veza.attachment.daily-limit",
                Integer.toString(DAILY_LIMIT),
                "veza.attachment.round",
                "PT0.2S",
                "veza.media.dir",
                Scratch.folder("veza-media-").toString(),
                "veza.media.upload-limit",
                Integer.toString(UPLOAD_LIMIT),
                "veza.encryption-key",
                "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                "veza.encode.longest-track",
                "PT150S",
                "veza.grpc.client.deadline",
                "60s");
    }

    @Override
    public void stop() {}
}
