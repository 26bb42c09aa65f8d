package io.veza.user.adapter.auth;

import com.google.protobuf.Timestamp;
import io.smallrye.mutiny.Uni;
import io.veza.platform.auth.AuthConfig;
import io.veza.platform.auth.RevocationAnnouncer;
import io.veza.proto.common.v1.Revocation;
import io.veza.user.application.session.SessionEnds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Revokes a session's tokens on every node, for as long as one of them could live. */
@ApplicationScoped
class AnnouncedSessionEnds implements SessionEnds {

    private final RevocationAnnouncer announcer;
    private final AuthConfig config;
    private final Clock clock;

    AnnouncedSessionEnds(RevocationAnnouncer announcer, AuthConfig config, Clock clock) {
        this.announcer = announcer;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Uni<Void> announce(long session) {
        Instant now = clock.instant();
        Revocation revocation =
                Revocation.newBuilder()
                        .setSession(session)
                        .setNotBefore(timestamp(now))
                        .setExpiresAt(timestamp(now.plus(config.revocationTtl())))
                        .build();
        return announcer.announce(revocation);
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }
}
