package io.veza.platform.directory;

import static io.veza.platform.TestDatabase.join;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.redis.client.Redis;
import io.veza.platform.LocalBroadcast;
import io.veza.platform.cache.Caches;
import io.veza.platform.runtime.OwnContext;
import io.veza.platform.testing.engines.Engines;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.common.v1.Person;
import io.veza.proto.user.v1.UserProfileChanged;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.microprofile.context.spi.ContextManagerProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private final Vertx vertx = Vertx.vertx();
    private final LocalBroadcast broadcast = new LocalBroadcast();
    private final FakeAccounts accounts = new FakeAccounts();
    private Directory directory;

    @BeforeEach
    void open() {
        Redis redis = Redis.createClient(vertx, Engines.shared().redisUrl());
        directory =
                new Directory(
                        accounts,
                        new Caches(
                                redis,
                                broadcast,
                                new SimpleMeterRegistry(),
                                new OwnContext(vertx.getDelegate())),
                        broadcast);
    }

    /** Outside Quarkus it is looked for at first use, and fails when two threads do so at once. */
    @BeforeAll
    static void findContextPropagation() {
        ContextManagerProvider.instance();
    }

    @AfterEach
    void close() {
        join(vertx.close());
    }

    @Test
    void leavesOutWhomNobodyKnows() {
        // Given
        accounts.add(11, "ada");
        // When
        Map<Long, Person> people = join(directory.people(List.of(11L, 12L)));
        // Then
        assertThat(people).containsOnlyKeys(11L);
        assertThat(people.get(11L).getHandle()).isEqualTo("ada");
    }

    @Test
    void asksInBatchesThePeerTakes() {
        // Given
        List<Long> many = LongStream.range(1000, 1450).boxed().toList();
        many.forEach(id -> accounts.add(id, "p" + id));
        // When
        Map<Long, Person> people = join(directory.people(many));
        // Then
        assertThat(people).hasSize(450);
        assertThat(accounts.batches()).allMatch(size -> size <= 200);
    }

    @Test
    void seesANewNameOnceTheProfileChanged() {
        // Given
        accounts.add(21, "old");
        join(directory.person(21));
        accounts.add(21, "new");
        // When
        broadcast.publish(
                "veza.user.account.profile_changed",
                UserProfileChanged.newBuilder().setUser(21).build().toByteArray());
        // Then
        Poll.until(
                Duration.ofSeconds(30),
                "the new name is seen",
                () -> join(directory.person(21)).getHandle().equals("new"));
    }

    @Test
    void answersWithoutNamesWhileThePeerIsDown() {
        // Given
        accounts.add(31, "ada");
        join(directory.person(31));
        accounts.breakDown();
        // When
        Map<Long, Person> people = join(directory.people(List.of(31L, 32L)));
        // Then
        assertThat(people).containsOnlyKeys(31L);
    }
}
