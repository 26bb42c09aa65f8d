package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How the end of the audit log is told to those outside. */
@ConfigMapping(prefix = "veza.audit")
public interface AuditConfig {

    /** Who owns the database could take away what is younger than this, and nobody would see it. */
    @WithDefault("60s")
    Duration headEvery();

    /** Each head is also appended here; best where nobody can take anything away. */
    Optional<Path> headFile();
}
