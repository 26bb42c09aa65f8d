package io.veza.chat.faults;

import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.event.Events;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.application.message.SendMessage.Sent;
import io.veza.chat.application.room.CreateRoom;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.fakes.House;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.platform.nats.Nats;
import io.veza.platform.testing.engines.Engines;
import io.veza.platform.testing.engines.OwnEnginesResource;
import io.veza.platform.testing.engines.Poll;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people sent survives the engines' failures. The engines are this test's own. */
@QuarkusTest
@QuarkusTestResource(value = OwnEnginesResource.class, restrictToAnnotatedClass = true)
class OutageTest {

    private static final int SENDERS = 10;
    private static final int EACH = 40;
    private static final Duration LONG = Duration.ofSeconds(60);

    @Inject SendMessage sendMessage;
    @Inject CreateRoom createRoom;
    @Inject Events events;
    @Inject Nats nats;
    @Inject Ids ids;

    @ConfigProperty(name = "veza.nats.url")
    String natsUrl;

    Engines engines;

    private final AtomicInteger acknowledged = new AtomicInteger();
    private long anna;
    private long room;

    @BeforeEach
    void openRoom() {
        anna = ids.next();
        var command =
                new CreateRoom.Command(
                        anna, new RoomName("Studio"), new Topic(""), Visibility.PUBLIC);
        room = persistently(createRoom.handle(command)).await().atMost(LONG).room().id();
    }

    @Test
    void nobodyElseFeelsIt() {
        assertThat(natsUrl).isEqualTo(engines.natsUrl()).isNotEqualTo(Engines.shared().natsUrl());
    }

    @Test
    void aRestartOfTheDatabaseLosesAndDoublesNothing() {
        // Given
        CompletableFuture<List<Sent>> sending = sendALot();
        Poll.until(LONG, "sending is under way", () -> acknowledged.get() > SENDERS);

        // When
        engines.restartPostgres();

        // Then
        List<Sent> sent = sending.orTimeout(120, java.util.concurrent.TimeUnit.SECONDS).join();
        List<RoomEvent> stored = await(events.after(room, 0, 1000));
        assertThat(stored)
                .extracting(RoomEvent::seq)
                .isEqualTo(IntStream.rangeClosed(1, 1 + SENDERS * EACH).boxed().toList());
        assertThat(stored.stream().skip(1).map(event -> ((MessageCreated) event).message().id()))
                .containsExactlyInAnyOrderElementsOf(
                        sent.stream().map(one -> one.message().message().id()).toList());
    }

    @Test
    void whileTheDatabaseIsAwaySendersAreToldToComeBack() {
        // Given
        engines.stopPostgres();

        // When
        var refusal = House.refusal(sendMessage.handle(House.command(anna, room, "hi", "n")));

        // Then
        assertThat(refusal).isEqualTo(CoreError.UNAVAILABLE);
        engines.startPostgres();
        assertThat(persistently(send("hi", "n")).await().atMost(LONG).duplicate()).isFalse();
    }

    @Test
    void withoutNatsSendsGoOnAndWithItTheyAreLiveAgain() {
        // Given
        AtomicInteger live = new AtomicInteger();
        nats.subscribe("live.room." + room, (_, _) -> live.incrementAndGet());
        engines.stopNats();

        // When
        Sent sent = await(send("nobody hears this live", "n-1"));

        // Then
        assertThat(sent.message().message().seq()).isEqualTo(2);
        engines.startNats();
        AtomicInteger attempt = new AtomicInteger();
        Poll.until(
                LONG,
                "live events come again",
                () -> {
                    await(send("hello?", "again-" + attempt.incrementAndGet()));
                    return live.get() > 0;
                });
    }

    private CompletableFuture<List<Sent>> sendALot() {
        return Multi.createFrom()
                .range(0, SENDERS)
                .onItem()
                .transformToMulti(this::sendInTurn)
                .merge(SENDERS)
                .onItem()
                .invoke(acknowledged::incrementAndGet)
                .collect()
                .asList()
                .subscribeAsCompletionStage();
    }

    private Multi<Sent> sendInTurn(int sender) {
        return Multi.createFrom()
                .range(0, EACH)
                .onItem()
                .transformToUniAndConcatenate(i -> persistently(send("line", sender + "-" + i)));
    }

    private Uni<Sent> send(String text, String nonce) {
        return Uni.createFrom()
                .deferred(() -> sendMessage.handle(House.command(anna, room, text, nonce)));
    }

    /** As a client does: the same again until it is answered. */
    private static <T> Uni<T> persistently(Uni<T> call) {
        return call.onFailure(DomainException.class)
                .retry()
                .withBackOff(Duration.ofMillis(50), Duration.ofMillis(500))
                .atMost(100);
    }
}
