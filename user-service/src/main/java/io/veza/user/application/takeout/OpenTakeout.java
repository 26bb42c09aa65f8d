package io.veza.user.application.takeout;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutError;
import io.veza.user.domain.takeout.TakeoutKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets somebody take their own copy away. Addresses are written down along the way, so the key is
 * never in one: it is taken once for a ticket that soon is worth nothing.
 */
@ApplicationScoped
public class OpenTakeout {

    private static final Duration TICKET_LIFE = Duration.ofHours(1);

    private final Takeouts takeouts;
    private final Archives archives;
    private final TakeoutSeals seals;
    private final Clock clock;

    OpenTakeout(Takeouts takeouts, Archives archives, TakeoutSeals seals, Clock clock) {
        this.takeouts = takeouts;
        this.archives = archives;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * @param ticket for {@link #find} and {@link #read}
     */
    public record Opened(Takeout takeout, String ticket, Instant expiresAt) {}

    public Uni<Opened> handle(long reader, long takeout, TakeoutKey key) {
        Instant until = clock.instant().plus(TICKET_LIFE);
        return find(takeout)
                .map(found -> found.requireOwner(reader).requireOpen(clock.instant()))
                .call(found -> requireKey(found, key))
                .call(takeouts::opened)
                .chain(found ->
                        seals.sealTicket(found, key, until)
                                .map(ticket -> new Opened(found, ticket, until)));
    }

    /** Whoever has a ticket has shown who they are and that they have the link. */
    public Uni<Takeout> find(long takeout, String ticket) {
        return open(takeout).call(found -> key(found, ticket));
    }

    /** No faster than it is taken. */
    public Multi<byte[]> read(long takeout, String ticket, long offset, long length) {
        return open(takeout)
                .chain(found -> reading(found, ticket))
                .onItem()
                .transformToMulti(one -> archives.read(one.name(), one.key(), offset, length));
    }

    private Uni<Reading> reading(Takeout takeout, String ticket) {
        return Uni.combine()
                .all()
                .unis(takeouts.archive(takeout), key(takeout, ticket))
                .with(Reading::new);
    }

    private Uni<TakeoutKey> key(Takeout takeout, String ticket) {
        return seals.openTicket(takeout, ticket, clock.instant())
                .map(key ->
                        key.orElseThrow(() ->
                                new DomainException(
                                        TakeoutError.TAKEOUT_TICKET_INVALID,
                                        "Follow the link in the mail once more.")));
    }

    private Uni<Takeout> open(long takeout) {
        return find(takeout).map(found -> found.requireOpen(clock.instant()));
    }

    private Uni<Takeout> find(long takeout) {
        return takeouts.find(takeout).map(found -> found.orElseThrow(Takeout::notFound));
    }

    private Uni<Void> requireKey(Takeout takeout, TakeoutKey key) {
        return takeouts.archive(takeout)
                .chain(name -> archives.opens(name, key))
                .invoke(OpenTakeout::requireGenuine)
                .replaceWithVoid();
    }

    private static void requireGenuine(boolean opens) {
        if (!opens) {
            throw new DomainException(
                    TakeoutError.TAKEOUT_KEY_WRONG, "This link does not open the copy.");
        }
    }

    private record Reading(String name, TakeoutKey key) {}
}
