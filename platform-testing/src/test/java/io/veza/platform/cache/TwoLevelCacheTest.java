package io.veza.platform.cache;

import static io.veza.platform.TestDatabase.join;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Context.CancellableContext;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.redis.client.Redis;
import io.veza.platform.LocalBroadcast;
import io.veza.platform.runtime.OwnContext;
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
import org.eclipse.microprofile.context.spi.ContextManagerProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TwoLevelCacheTest {

    private static final AtomicLong NAMES = new AtomicLong();
    private static final Person ADA = Person.newBuilder().setId(1).setHandle("ada").build();
    private static final Person BOB = Person.newBuilder().setId(2).setHandle("bob").build();

    private final Vertx vertx = Vertx.vertx();
    private final OwnContext aside = new OwnContext(vertx.getDelegate());
    private final LocalBroadcast broadcast = new LocalBroadcast();
    private final String name = "people" + NAMES.incrementAndGet();
    private final AtomicInteger loads = new AtomicInteger();

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
    void loadsOnceHoweverManyAsk() {
        // Given
        TwoLevelCache<Person> cache = node();
        CompletableFuture<Person> slow = new CompletableFuture<>();
        List<CompletableFuture<Person>> asked =
                IntStream.range(0, 50)
                        .mapToObj(i -> cache.get("1", () -> loading(slow)))
                        .map(Uni::subscribeAsCompletionStage)
                        .toList();
        Poll.until(Duration.ofSeconds(30), "the load begins", () -> loads.get() > 0);
        // When
        slow.complete(ADA);
        // Then
        assertThat(asked).allSatisfy(one -> assertThat(one.join()).isEqualTo(ADA));
        assertThat(loads).hasValue(1);
    }

    @Test
    void whoGivesUpTakesNobodyElseAlong() {
        // Given two callers waiting for one load
        TwoLevelCache<Person> cache = node();
        CompletableFuture<Person> slow = new CompletableFuture<>();
        CancellableContext deadline = io.grpc.Context.ROOT.withCancellation();
        CompletableFuture<Cancellable> first = new CompletableFuture<>();
        aside.execute(
                deadline.wrap(() -> {
                    Vertx.currentContext().putLocal("caller", "first");
                    first.complete(
                            cache.get("1", () -> apart(slow)).subscribe().with(person -> {}));
                }));
        Cancellable waiting = join(Uni.createFrom().completionStage(first));
        CompletableFuture<Person> second =
                cache.get("1", () -> load(BOB)).subscribeAsCompletionStage();
        Poll.until(Duration.ofSeconds(30), "the load begins", () -> loads.get() == 1);
        // When
        deadline.cancel(null);
        waiting.cancel();
        slow.complete(ADA);
        // Then
        assertThat(second).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(ADA);
        assertThat(loads).hasValue(1);
    }

    @Test
    void findsWhatAnotherNodeHasLoaded() {
        // Given
        join(node().get("1", () -> load(ADA)));
        TwoLevelCache<Person> second = node();
        // When
        awaitShared(second);
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
        awaitShared(second);
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
        Poll.until(Duration.ofSeconds(30), "the load begins", () -> loads.get() == 1);
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
        assertThat(failed).failsWithin(Duration.ofSeconds(30));
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

    private static void awaitShared(TwoLevelCache<Person> node) {
        Poll.until(
                Duration.ofSeconds(30),
                "Redis has it",
                () -> join(node.getAll(List.of("1"), keys -> nothing())).containsKey("1"));
    }

    private TwoLevelCache<Person> node() {
        return node(Engines.shared().redisUrl());
    }

    private TwoLevelCache<Person> node(String redis) {
        return new Caches(
                        Redis.createClient(vertx, redis),
                        broadcast,
                        new SimpleMeterRegistry(),
                        aside)
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

    /**
     * Like a call to a peer: ends with the gRPC context it is made in, and speaks for the caller.
     */
    private Uni<Person> apart(CompletableFuture<Person> person) {
        io.grpc.Context.current().addListener(ended -> person.cancel(false), Runnable::run);
        return Vertx.currentContext().getLocal("caller") == null
                ? loading(person)
                : Uni.createFrom().failure(new IllegalStateException("speaks for the caller"));
    }

    private static Uni<Map<String, Person>> nothing() {
        return Uni.createFrom().item(Map.of());
    }
}
