package io.veza.stream.application.version;

import io.veza.stream.domain.version.Version;

/** A file of a track as clients read it, in canonical JSON. */
@FunctionalInterface
public interface VersionDocument {

    String write(Version version);
}
