package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.platform.directory.Directory;
import io.veza.proto.chat.v1.ListMembershipsResponse;
import io.veza.proto.common.v1.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Who comes, and which rooms they are in. When everybody comes back at once they are asked for in
 * turn, so that no call waits out its time behind all the others.
 */
@ApplicationScoped
class Arrivals {

    private final ChatClient chat;
    private final Directory directory;
    private final Turnstile turnstile;

    Arrivals(ChatClient chat, Directory directory, RealtimeConfig config) {
        this.chat = chat;
        this.directory = directory;
        this.turnstile = new Turnstile(config.arrivalsAbreast());
    }

    record Arrival(Person person, ListMembershipsResponse memberships) {}

    Uni<Arrival> of(Credentials who) {
        return turnstile.pass(() ->
                Uni.combine()
                        .all()
                        .unis(person(who.principal().user()), chat.memberships(who.token()))
                        .with(Arrival::new));
    }

    /** Somebody just registered, or erased, may be known by id alone. */
    private Uni<Person> person(long user) {
        return directory
                .people(Set.of(user))
                .map(known -> known.getOrDefault(user, Person.newBuilder().setId(user).build()));
    }
}
