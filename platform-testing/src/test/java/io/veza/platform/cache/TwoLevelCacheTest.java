package io.veza.platform.cache;

import static io.veza.platform.TestDatabase.join;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.redis.client.Redis;
import io.veza.platform.LocalBroadcast;
import io.veza.platform.testing.engines.Engines;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.common.v1.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwoLevelCacheTest {

    private static final AtomicLong NAMES = new AtomicLong();
    private static final Person ADA = Person.newBuilder().setId(1).setHandle("ada").build();
    private static final Person BOB = Person.newBuilder().setId(2).setHandle("bob").build();

    private final Vertx vertx = Vertx.vertx();
    private final LocalBroadcast broadcast = new LocalBroadcast();
    private final String name = "people" + NAMES.incrementAndGet();
    private final AtomicInteger loads = new AtomicInteger();

    @AfterEach
    void close() {
        join(vertx.close());
    }

    @Test
    void loadsOnceHoweverManyAsk() {
        // Given
        TwoLevelCache<Person> cache = node();
        CompletableFuture<Person> slow = new CompletableFuture<>();
        List<CompletableFuture<Person>> asked =
                IntStream.range(0, 50)
                        .mapToObj(i -> cache.get("1", () -> loading(slow)))
                        .map(Uni::subscribeAsCompletionStage)
                        .toList();
        Poll.until(Duration.ofSeconds(5), "the load begins", () -> loads.get() > 0);
        // When
        slow.complete(ADA);
        // Then
        assertThat(asked).allSatisfy(one -> assertThat(one.join()).isEqualTo(ADA));
        assertThat(loads).hasValue(1);
    }

    @Test
    void findsWhatAnotherNodeHasLoaded() {
        // Given
        join(node().get("1", () -> load(ADA)));
        TwoLevelCache<Person> second = node();
        // When
        Poll.until(
                Duration.ofSeconds(5),
                "Redis has it",
                () -> join(second.getAll(List.of("1"), keys -> nothing())).containsKey("1"));
        // Then
        assertThat(join(second.get("1", () -> load(BOB)))).isEqualTo(ADA);
        assertThat(loads).hasValue(1);
    }

    @Test
    void forgetsOnEveryNode() {
        // Given
        TwoLevelCache<Person> first = node();
        TwoLevelCache<Person> second = node();
        join(first.get("1", () -> load(ADA)));
        join(second.get("1", () -> load(ADA)));
        // When
        join(first.invalidate("1"));
        // Then
        assertThat(join(second.get("1", () -> load(BOB)))).isEqualTo(BOB);
    }

    @Test
    void asksOnlyForWhatIsMissing() {
        // Given
        TwoLevelCache<Person> cache = node();
        join(cache.get("1", () -> load(ADA)));
        // When
        Map<String, Person> people =
                join(
                        cache.getAll(
                                List.of("1", "2", "3"),
                                missing -> {
                                    assertThat(missing).isEqualTo(Set.of("2", "3"));
                                    return Uni.createFrom().item(Map.of("2", BOB));
                                }));
        // Then
        assertThat(people).isEqualTo(Map.of("1", ADA, "2", BOB));
    }

    @Test
    void doesNotKeepWhatWasForgottenWhileItWasLoaded() {
        // Given
        TwoLevelCache<Person> cache = node();
        CompletableFuture<Person> stale = new CompletableFuture<>();
        CompletableFuture<Person> first =
                cache.get("1", () -> loading(stale)).subscribeAsCompletionStage();
        Poll.until(Duration.ofSeconds(5), "the load begins", () -> loads.get() == 1);
        join(cache.invalidate("1"));
        // When
        stale.complete(ADA);
        // Then
        assertThat(first.join()).isEqualTo(ADA);
        assertThat(join(cache.get("1", () -> load(BOB)))).isEqualTo(BOB);
    }

    @Test
    void passesFailuresOnAndTriesAgain() {
        // Given
        TwoLevelCache<Person> cache = node();
        Uni<Person> failing = Uni.createFrom().failure(new IllegalStateException("down"));
        CompletableFuture<Person> failed =
                cache.get("1", () -> failing).subscribeAsCompletionStage();
        assertThat(failed).failsWithin(Duration.ofSeconds(5));
        // When
        Person person = join(cache.get("1", () -> load(ADA)));
        // Then
        assertThat(person).isEqualTo(ADA);
    }

    @Test
    void worksWithoutRedis() {
        // Given
        TwoLevelCache<Person> cache = node("redis://127.0.0.1:1");
        // When
        Person person = join(cache.get("1", () -> load(ADA)));
        // Then
        assertThat(person).isEqualTo(ADA);
        assertThat(join(cache.get("1", () -> load(BOB)))).isEqualTo(ADA);
    }

    private TwoLevelCache<Person> node() {
        return node(Engines.shared().redisUrl());
    }

    private TwoLevelCache<Person> node(String redis) {
        return new Caches(Redis.createClient(vertx, redis), broadcast, new SimpleMeterRegistry())
                .twoLevel(name, Duration.ofMinutes(1), Codec.protobuf(Person.parser()));
    }

    private Uni<Person> load(Person person) {
        loads.incrementAndGet();
        return Uni.createFrom().item(person);
    }

    private Uni<Person> loading(CompletableFuture<Person> person) {
        loads.incrementAndGet();
        return Uni.createFrom().completionStage(person);
    }

    private static Uni<Map<String, Person>> nothing() {
        return Uni.createFrom().item(Map.of());
    }
}
