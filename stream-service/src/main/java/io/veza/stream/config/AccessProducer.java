package io.veza.stream.config;

import io.veza.platform.grpc.AccessRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may call what: music is heard without an account, changed only with one. */
class AccessProducer {

    @Produces
    @Singleton
    AccessRules rules() {
        return new AccessRules()
                .open("veza.stream.v1.TrackService/GetTrack")
                .open("veza.stream.v1.TrackService/ListTracks")
                .open("veza.stream.v1.SubjectService/*")
                .admin("veza.common.v1.EventLogService/*");
    }
}
