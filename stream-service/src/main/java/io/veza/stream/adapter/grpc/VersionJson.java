package io.veza.stream.adapter.grpc;

import io.veza.platform.problem.ProtoJson;
import io.veza.stream.application.version.VersionDocument;
import io.veza.stream.domain.version.Version;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the same message that gRPC callers get. */
@ApplicationScoped
class VersionJson implements VersionDocument {

    @Override
    public String write(Version version) {
        return ProtoJson.print(VersionMessages.toProto(version));
    }
}
