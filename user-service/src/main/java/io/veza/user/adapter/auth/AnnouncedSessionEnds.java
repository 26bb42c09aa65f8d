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

/** Revokes tokens on every node, for as long as one of them could live. */
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
        return announce(Revocation.newBuilder().setSession(session), clock.instant());
    }

    @Override
    public Uni<Void> announceAll(long user, Instant before) {
        return announce(Revocation.newBuilder().setUser(user), before);
    }

    private Uni<Void> announce(Revocation.Builder revocation, Instant before) {
        revocation
                .setNotBefore(timestamp(before))
                .setExpiresAt(timestamp(clock.instant().plus(config.revocationTtl())));
        return announcer.announce(revocation.build());
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }
}
