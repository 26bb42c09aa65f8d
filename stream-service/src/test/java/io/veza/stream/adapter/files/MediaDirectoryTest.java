package io.veza.stream.adapter.files;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.media.MediaStoreContract;
import io.veza.stream.config.MediaConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

class MediaDirectoryTest extends MediaStoreContract {

    @Override
    protected MediaStore store() {
        return new MediaDirectory(config(bench));
    }

    /** Renames stay on one file system. */
    @Override
    protected Path bench() throws IOException {
        return Files.createDirectories(bench.resolve("incoming"));
    }

    static MediaConfig config(Path folder) {
        return new SmallRyeConfigBuilder()
                .withMapping(MediaConfig.class)
                .withConverter(Duration.class, 1, new DurationConverter())
                .withDefaultValue("veza.media.dir", folder.toString())
                .build()
                .getConfigMapping(MediaConfig.class);
    }
}
