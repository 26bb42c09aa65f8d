package io.veza.platform.directory;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.cache.Caches;
import io.veza.platform.cache.Codec;
import io.veza.platform.cache.TwoLevelCache;
import io.veza.platform.kernel.Broadcast;
import io.veza.proto.common.v1.Person;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.UserProfileChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks people up by id. Who cannot be found, or not now, is simply not in the answer. */
@ApplicationScoped
public class Directory {

    private static final Logger LOG = Logger.getLogger(Directory.class);
    private static final String PROFILE_CHANGED = "veza.user.account.profile_changed";
    private static final Duration TTL = Duration.ofMinutes(10);

    /** What GetPeople takes at a time. */
    private static final int BATCH = 200;

    private final AccountService accounts;
    private final TwoLevelCache<Person> cache;

    Directory(@GrpcClient("user") AccountService accounts, Caches caches, Broadcast events) {
        this.accounts = accounts;
        this.cache = caches.twoLevel("person", TTL, Codec.protobuf(Person.parser()));
        // JetStream's subjects reach plain subscribers too; losing one only costs the time to live.
        events.subscribe(PROFILE_CHANGED, this::profileChanged);
    }

    public Uni<Map<Long, Person>> people(Collection<Long> ids) {
        Set<String> keys = ids.stream().map(String::valueOf).collect(Collectors.toSet());
        return cache.getAll(keys, this::load)
                .map(people ->
                        people.values().stream().collect(Collectors.toMap(Person::getId, p -> p)));
    }

    /** Null when unknown. */
    public Uni<@Nullable Person> person(long id) {
        return people(List.of(id)).map(people -> people.get(id));
    }

    private Uni<Map<String, Person>> load(Set<String> keys) {
        return Multi.createFrom()
                .iterable(keys)
                .map(Long::valueOf)
                .group()
                .intoLists()
                .of(BATCH)
                .onItem()
                .transformToUniAndConcatenate(this::ask)
                .onItem()
                .<Person>disjoint()
                .collect()
                .asMap(person -> Long.toString(person.getId()));
    }

    private Uni<List<Person>> ask(List<Long> ids) {
        return accounts.getPeople(GetPeopleRequest.newBuilder().addAllIds(ids).build())
                .map(response -> response.getPeopleList())
                .onFailure()
                .invoke(failure -> LOG.debugf("no names for now: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(List.of());
    }

    private void profileChanged(byte[] payload) {
        try {
            long user = UserProfileChanged.parseFrom(payload).getUser();
            cache.invalidate(Long.toString(user)).subscribe().with(done -> {}, failure -> {});
        } catch (InvalidProtocolBufferException foreign) {
            LOG.warnf("dropped what is no event on %s", PROFILE_CHANGED);
        }
    }
}
