package io.veza.platform.auth;

import io.veza.platform.kernel.Principal;
import io.veza.proto.common.v1.Revocation;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Every revocation that still matters, in memory: asked on each call, so it may not wait. */
@Singleton
public class Revocations {

    private final Map<Long, Revoked> sessions = new ConcurrentHashMap<>();
    private final Map<Long, Revoked> users = new ConcurrentHashMap<>();
    private final List<Consumer<Revocation>> listeners = new CopyOnWriteArrayList<>();
    private final Clock clock;

    Revocations(Clock clock) {
        this.clock = clock;
    }

    /** True when the session has ended, or the person's tokens of that time have. */
    public boolean isRevoked(Principal principal) {
        if (sessions.containsKey(principal.session())) {
            return true;
        }
        Revoked revoked = users.get(principal.user());
        return revoked != null && principal.issuedAt().isBefore(revoked.notBefore());
    }

    /**
     * Calls the listener once for each revocation that becomes known, on the thread that brings it.
     */
    public void onRevoked(Consumer<Revocation> listener) {
        listeners.add(listener);
    }

    /** Takes note; one that is known already tells nobody again. */
    void apply(Revocation revocation) {
        Revoked revoked = Revoked.of(revocation);
        if (!revoked.expiresAt().isAfter(clock.instant())) {
            return;
        }
        boolean news =
                switch (revocation.getSubjectCase()) {
                    case SESSION -> note(sessions, revocation.getSession(), revoked);
                    case USER -> note(users, revocation.getUser(), revoked);
                    case SUBJECT_NOT_SET -> false;
                };
        if (news) {
            listeners.forEach(listener -> listener.accept(revocation));
        }
    }

    private static boolean note(Map<Long, Revoked> known, long id, Revoked revoked) {
        Revoked before = known.get(id);
        if (before != null && !before.notBefore().isBefore(revoked.notBefore())) {
            return false;
        }
        known.put(id, revoked);
        return true;
    }

    void forgetExpired() {
        Instant now = clock.instant();
        sessions.values().removeIf(revoked -> !revoked.expiresAt().isAfter(now));
        users.values().removeIf(revoked -> !revoked.expiresAt().isAfter(now));
    }

    private record Revoked(Instant notBefore, Instant expiresAt) {

        static Revoked of(Revocation revocation) {
            return new Revoked(
                    instant(revocation.getNotBefore()), instant(revocation.getExpiresAt()));
        }

        private static Instant instant(com.google.protobuf.Timestamp timestamp) {
            return Instant.ofEpochSecond(timestamp.getSeconds(), timestamp.getNanos());
        }
    }
}
