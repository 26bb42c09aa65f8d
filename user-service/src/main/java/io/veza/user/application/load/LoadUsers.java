package io.veza.user.application.load;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Adds load-test people in bulk: accounts nobody can sign in to, each with a session. */
public interface LoadUsers {

    Uni<Void> add(List<LoadUser> people, Instant now, Instant expiresAt);
}
