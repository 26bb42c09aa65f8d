package io.veza.stream.studio;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A media folder of the tests' own, a key, an upload limit that tests can reach, and calls that
 * bear a busy machine.
 */
public final class StudioResource implements QuarkusTestResourceLifecycleManager {

    public static final int UPLOAD_LIMIT = 24 * 1024 * 1024;

    @Override
    public Map<String, String> start() {
        return Map.of(
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
