package io.veza.chat.adapter.postgres;

import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.event.Events;
import io.veza.chat.application.event.ListEvents;
import io.veza.chat.application.log.Announcer;
import io.veza.chat.application.log.RoomLog;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.membership.JoinRoom;
import io.veza.chat.application.membership.LeaveRoom;
import io.veza.chat.application.membership.ListMemberships;
import io.veza.chat.application.message.FindCalled;
import io.veza.chat.application.message.ListMessages;
import io.veza.chat.application.message.MessageView;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.application.message.SendMessage.Sent;
import io.veza.chat.application.message.Window;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.reading.MarkRead;
import io.veza.chat.application.room.CreateRoom;
import io.veza.chat.application.rule.OpenDoor;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.membership.Membership;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.fakes.House;
import io.veza.chat.fakes.TestUploads;
import io.veza.platform.kernel.Batcher;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.EnginesResource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log on a real database, written by two writers that know nothing of each other. */
@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class RoomLogTest {

    private static final int SENDERS = 50;
    private static final int EACH = 10;

    @Inject RoomLog log;
    @Inject Announcer announcer;
    @Inject Names names;
    @Inject Ids ids;
    @Inject FindCalled called;
    @Inject Events events;
    @Inject CreateRoom createRoom;
    @Inject JoinRoom joinRoom;
    @Inject LeaveRoom leaveRoom;
    @Inject MarkRead markRead;
    @Inject ListMemberships listMemberships;
    @Inject ListMessages listMessages;
    @Inject ListEvents listEvents;

    private long anna;
    private long room;
    private List<SendMessage> instances = List.of();

    @BeforeEach
    void openRoom() {
        anna = ids.next();
        room = createRoom(Visibility.PUBLIC);
        instances = List.of(instance(), instance());
    }

    @Test
    void seqIsDenseWhoeverWrites() {
        // Given
        int before = all().size();

        // When
        List<Sent> sent = sendInParallel(_ -> null);

        // Then
        List<Integer> seqs = all().stream().map(RoomEvent::seq).toList();
        assertThat(seqs)
                .isEqualTo(IntStream.rangeClosed(1, before + SENDERS * EACH).boxed().toList());
        assertThat(sent)
                .extracting(one -> one.message().message().seq())
                .containsExactlyInAnyOrderElementsOf(seqs.subList(before, seqs.size()));
    }

    @Test
    void aNonceRepeatedAtTheSameTimeIsOneMessage() {
        // When
        List<Sent> sent = sendInParallel(i -> "nonce-" + i % EACH);

        // Then
        assertThat(sent.stream().map(one -> one.message().message().id()).distinct()).hasSize(EACH);
        assertThat(sent.stream().filter(one -> !one.duplicate())).hasSize(EACH);
        assertThat(all()).hasSize(1 + EACH);
    }

    @Test
    void historyComesInPagesBothWays() {
        // Given
        IntStream.range(0, 10).forEach(i -> send("line " + i));

        // When
        ListMessages.Page around = page(Window.around(6, 4));

        // Then
        assertThat(seqs(around)).containsExactly(4, 5, 6, 7);
        assertThat(around.moreBefore()).isTrue();
        assertThat(around.moreAfter()).isTrue();
        assertThat(seqs(page(Window.newest(2)))).containsExactly(10, 11);
        assertThat(seqs(page(Window.before(4, 10)))).containsExactly(2, 3);
        assertThat(seqs(page(Window.after(9, 10)))).containsExactly(10, 11);
        assertThat(page(Window.after(9, 10)).moreAfter()).isFalse();
    }

    @Test
    void aMessageComesBackAsItWasSent() {
        // Given
        Sent first = send("ünï → 🎹\nline two");

        // When
        Sent reply = reply(first.message().message().id());

        // Then
        ListMessages.Page page = page(Window.newest(2));
        assertThat(page.items())
                .extracting(MessageView::message)
                .containsExactly(first.message().message(), reply.message().message());
    }

    @Test
    void unreadCountsMessagesOfOthers() {
        // Given
        long bela = ids.next();
        await(joinRoom.handle(new JoinRoom.Command(bela, room)));
        send("one");
        send("two");

        // When
        await(markRead.handle(new MarkRead.Command(bela, room, 3)));

        // Then
        Membership membership = await(listMemberships.handle(bela)).getFirst();
        assertThat(membership.unread()).isEqualTo(1);
        assertThat(membership.read().seq()).isEqualTo(3);
        assertThat(await(listMemberships.handle(anna)).getFirst().unread()).isZero();
    }

    @Test
    void comingAndGoingAreInTheLog() {
        // Given
        long bela = ids.next();
        await(joinRoom.handle(new JoinRoom.Command(bela, room)));

        // When
        await(leaveRoom.handle(new LeaveRoom.Command(bela, room)));

        // Then
        assertThat(all())
                .containsExactly(
                        new RoomEvent.MemberJoined(room, 1, anna),
                        new RoomEvent.MemberJoined(room, 2, bela),
                        new RoomEvent.MemberLeft(room, 3, bela));
        assertThat(await(listMemberships.handle(bela))).isEmpty();
    }

    @Test
    void eventsOfAnotherEpochAreAGap() {
        // When
        var page =
                await(listEvents.handle(new ListEvents.Query(anna, room, "before-restore", 0, 0)));

        // Then
        assertThat(page.gap()).isTrue();
        assertThat(page.top()).isEqualTo(1);
    }

    private SendMessage instance() {
        return new SendMessage(
                new RoomWriter(
                        log, announcer, () -> Runnable::run, new Batcher.Limits(20, 1000, 4)),
                names,
                OpenDoor.screen(Clock.systemUTC(), ids),
                new TestUploads(),
                ids,
                called);
    }

    private long createRoom(Visibility visibility) {
        return await(
                        createRoom.handle(
                                new CreateRoom.Command(
                                        anna, new RoomName("Studio"), new Topic(""), visibility)))
                .room()
                .id();
    }

    private List<Sent> sendInParallel(java.util.function.IntFunction<String> nonce) {
        return Multi.createFrom()
                .range(0, SENDERS)
                .onItem()
                .transformToMulti(sender -> sendInTurn(sender, nonce))
                .merge(SENDERS)
                .collect()
                .asList()
                .await()
                .atMost(Duration.ofSeconds(60));
    }

    private Multi<Sent> sendInTurn(int sender, java.util.function.IntFunction<String> nonce) {
        SendMessage instance = instances.get(sender % instances.size());
        return Multi.createFrom()
                .range(0, EACH)
                .onItem()
                .transformToUniAndConcatenate(
                        i -> instance.handle(House.command(anna, room, "hello", nonce.apply(i))));
    }

    private Sent send(String text) {
        return await(instances.getFirst().handle(House.command(anna, room, text, "n-" + text)));
    }

    private Sent reply(long message) {
        var text = new io.veza.chat.domain.message.Text("yes");
        Uni<Sent> sent =
                instances
                        .getLast()
                        .handle(new SendMessage.Command(anna, room, text, null, message, null));
        return await(sent);
    }

    private List<RoomEvent> all() {
        return await(events.after(room, 0, 1000));
    }

    private ListMessages.Page page(Window window) {
        return await(listMessages.handle(new ListMessages.Query(anna, room, window)));
    }

    private static List<Integer> seqs(ListMessages.Page page) {
        return page.items().stream().map(view -> view.message().seq()).toList();
    }
}
