package io.veza.platform.testing.architecture.bad.domain.song;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;

public class ImpureSong {
    @Inject Uni<String> title;
}
