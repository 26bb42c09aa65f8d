package io.veza.user.application.load;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Role;
import io.veza.user.application.session.AccessTokens;
import io.veza.user.domain.session.AccessGrant;
import io.veza.user.domain.session.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes many people in one stroke, with long-lived tokens. Signing is the cost, so it runs on every
 * core.
 */
@ApplicationScoped
public class CreateLoadUsers {

    private static final Duration LIFETIME = Duration.ofHours(2);

    private final LoadUsers loadUsers;
    private final AccessTokens accessTokens;
    private final Ids ids;
    private final Clock clock;

    CreateLoadUsers(LoadUsers loadUsers, AccessTokens accessTokens, Ids ids, Clock clock) {
        this.loadUsers = loadUsers;
        this.accessTokens = accessTokens;
        this.ids = ids;
        this.clock = clock;
    }

    public record Made(long user, String token) {}

    public Multi<Made> handle(int count) {
        Instant now = clock.instant();
        List<LoadUser> people =
                IntStream.range(0, count)
                        .mapToObj(i -> new LoadUser(ids.next(), ids.next()))
                        .toList();
        int cores = Runtime.getRuntime().availableProcessors();
        return loadUsers
                .add(people, now, now.plus(LIFETIME))
                .onItem()
                .transformToMulti(done -> Multi.createFrom().iterable(people))
                .onItem()
                .transformToUni(person -> sign(person, now))
                .merge(cores);
    }

    private Uni<Made> sign(LoadUser person, Instant now) {
        AccessGrant grant =
                new AccessGrant(
                        person.user(),
                        person.session(),
                        Role.USER,
                        Proof.byPassword(now),
                        now,
                        LIFETIME,
                        true);
        return accessTokens.sign(grant).map(token -> new Made(person.user(), token));
    }
}
