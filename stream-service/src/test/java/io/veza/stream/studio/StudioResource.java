package io.veza.stream.studio;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** A media folder of the tests' own, a key, and an upload limit that tests can reach. */
public final class StudioResource implements QuarkusTestResourceLifecycleManager {

    public static final int UPLOAD_LIMIT = 24 * 1024 * 1024;

    @Override
    public Map<String, String> start() {
        try {
            return Map.of(
                    "veza.media.dir",
                    Files.createTempDirectory("veza-media-").toString(),
                    "veza.media.upload-limit",
                    Integer.toString(UPLOAD_LIMIT),
                    "veza.encryption-key",
                    "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                    "veza.encode.longest-track",
                    "PT150S");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {}
}
