package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.Timestamps;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.chat.v1.ChoosePresenceRequest;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.ListReadersRequest;
import io.veza.proto.chat.v1.ListReadersResponse;
import io.veza.proto.chat.v1.ListReceiptsRequest;
import io.veza.proto.chat.v1.MarkAllReadRequest;
import io.veza.proto.chat.v1.MarkReadRequest;
import io.veza.proto.chat.v1.MarkReadResponse;
import io.veza.proto.chat.v1.MarkUnreadRequest;
import io.veza.proto.chat.v1.Membership;
import io.veza.proto.chat.v1.MembershipChanged;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.Notifications;
import io.veza.proto.chat.v1.Notifications.Level;
import io.veza.proto.chat.v1.Presence.Status;
import io.veza.proto.chat.v1.PresenceService;
import io.veza.proto.chat.v1.ReadState;
import io.veza.proto.chat.v1.ReadingPreferences;
import io.veza.proto.chat.v1.ReadingService;
import io.veza.proto.chat.v1.Receipt;
import io.veza.proto.chat.v1.SetNotificationsRequest;
import io.veza.proto.chat.v1.SetReadingPreferencesRequest;
import io.veza.proto.chat.v1.UpdateRoomRequest;
import io.veza.proto.common.v1.Person;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** How far people have read, and who hears of it. */
@QuarkusTest
class ReadingGrpcServiceTest extends GovernedRoom {

    private static final Duration SOON = Duration.ofSeconds(30);

    @GrpcClient("chat")
    ReadingService reading;

    @GrpcClient("chat")
    PresenceService presence;

    @Inject Broadcast broadcast;

    @Test
    void readingMovesForwardAndTellsOnesDevices() {
        // Given
        say(3);
        List<MembershipChanged> heard = listen(bela);

        // When
        ReadState state = await(read(bela, 4)).getState();

        // Then
        assertThat(state.getUnread()).isEqualTo(1);
        assertThat(membership(bela).getUnread()).isEqualTo(1);
        Poll.until(SOON, "somebody is told", () -> !heard.isEmpty());
        assertThat(heard.getFirst().getReadsList()).containsExactly(state);
        assertThat(heard.getFirst().getRoom()).isZero();
        assertThat(await(read(bela, 3)).getState()).isEqualTo(state);
    }

    @Test
    void whoIsOutsideReadsNothingUp() {
        // When
        String reason = reason(read(carl, 1));

        // Then
        assertThat(reason).isEqualTo("NOT_A_MEMBER");
    }

    @Test
    void whatIsTakenBackIsUnreadButForOnesOwn() {
        // Given
        say(2);
        await(say(bela, "mine"));
        say(1);
        await(read(bela, 6));

        // When
        ReadState state =
                await(
                        as(reading, bela)
                                .markUnread(
                                        MarkUnreadRequest.newBuilder()
                                                .setRoom(room)
                                                .setSeq(4)
                                                .build()));

        // Then
        assertThat(state)
                .isEqualTo(ReadState.newBuilder().setRoom(room).setSeq(3).setUnread(2).build());
        assertThat(membership(bela).getUnread()).isEqualTo(2);
        assertThat(await(read(bela, 4)).getState().getUnread()).isEqualTo(1);
        assertThat(await(read(bela, 6)).getState().getUnread()).isZero();
    }

    @Test
    void everythingIsReadAtOnce() {
        // Given
        await(as(reading, anna).markAllRead(MarkAllReadRequest.newBuilder().build()));
        say(bela, 2);

        // When
        List<ReadState> moved =
                await(as(reading, anna).markAllRead(MarkAllReadRequest.newBuilder().build()))
                        .getItemsList();

        // Then
        assertThat(moved).extracting(ReadState::getRoom).containsExactly(room);
        assertThat(membership(anna).getUnread()).isZero();
        assertThat(membership(anna).getRead()).isEqualTo(4);
    }

    @Test
    void aLevelForATimeGivesWayToTheOneBefore() {
        // Given
        await(notify(Level.ALL, 0));

        // When
        Notifications wanted = await(notify(Level.NONE, System.currentTimeMillis() + 3_600_000));

        // Then
        assertThat(wanted.getLevel()).isEqualTo(Level.NONE);
        assertThat(membership(bela).getNotifications()).isEqualTo(wanted);
        assertThat(reason(notify(Level.NONE, 1))).isEqualTo("UNTIL_INVALID");
        assertThat(await(notify(Level.LEVEL_UNSPECIFIED, 0)).hasLevel()).isFalse();
    }

    @Test
    void aRoomHasReceiptsOnceItsOwnerWantsThem() {
        // Given
        Message message = await(say(anna, "who reads this?")).getMessage();
        assertThat(reason(readers(anna, message.getId()))).isEqualTo("RECEIPTS_OFF");
        receipts(true);
        List<Receipt> heard = listenToReceipts();

        // When
        await(read(bela, message.getSeq()));

        // Then
        assertThat(await(readers(anna, message.getId())).getItemsList())
                .extracting(Person::getId)
                .containsExactly(bela);
        Poll.until(SOON, "somebody is told", () -> !heard.isEmpty());
        assertThat(heard.getFirst().getUser()).isEqualTo(bela);
        assertThat(reason(readers(anna, 1))).isEqualTo("MESSAGE_NOT_FOUND");
        assertThat(reason(readers(carl, message.getId()))).isEqualTo("NOT_A_MEMBER");
    }

    @Test
    void whoDoesNotGiveDoesNotGet() {
        // Given
        receipts(true);
        Message message = await(say(anna, "who reads this?")).getMessage();
        await(give(bela, false));

        // When
        await(read(bela, message.getSeq()));

        // Then
        assertThat(reason(readers(bela, message.getId()))).isEqualTo("RECEIPTS_OFF");
        await(give(bela, true));
        assertThat(await(readers(anna, message.getId())).getItemsList()).isEmpty();
    }

    @Test
    void theInvisibleReadUnseen() {
        // Given
        receipts(true);
        Message message = await(say(anna, "who reads this?")).getMessage();
        await(
                as(presence, bela)
                        .choosePresence(
                                ChoosePresenceRequest.newBuilder()
                                        .setStatus(Status.INVISIBLE)
                                        .build()));

        // When
        await(read(bela, message.getSeq()));

        // Then
        assertThat(
                        await(
                                        as(reading, anna)
                                                .listReceipts(
                                                        ListReceiptsRequest.newBuilder()
                                                                .setRoom(room)
                                                                .build()))
                                .getItemsList())
                .extracting(Receipt::getUser)
                .doesNotContain(bela);
    }

    private void say(int times) {
        say(anna, times);
    }

    private void say(long user, int times) {
        for (int i = 0; i < times; i++) {
            await(say(user, "line " + i));
        }
    }

    private Uni<MarkReadResponse> read(long user, int seq) {
        return as(rooms, user)
                .markRead(MarkReadRequest.newBuilder().setRoom(room).setSeq(seq).build());
    }

    private Membership membership(long user) {
        return await(as(rooms, user).listMemberships(ListMembershipsRequest.newBuilder().build()))
                .getItemsList()
                .stream()
                .filter(one -> one.getId() == room)
                .findFirst()
                .orElseThrow();
    }

    private Uni<Notifications> notify(Level level, long until) {
        SetNotificationsRequest.Builder request =
                SetNotificationsRequest.newBuilder().setRoom(room).setLevel(level);
        if (until > 0) {
            request.setUntil(Timestamps.fromMillis(until));
        }
        return as(reading, bela).setNotifications(request.build());
    }

    private void receipts(boolean wanted) {
        await(
                as(rooms, anna)
                        .updateRoom(
                                UpdateRoomRequest.newBuilder()
                                        .setRoom(room)
                                        .setReceipts(wanted)
                                        .build()));
    }

    private Uni<ReadingPreferences> give(long user, boolean given) {
        return as(reading, user)
                .setReadingPreferences(
                        SetReadingPreferencesRequest.newBuilder().setReceipts(given).build());
    }

    private Uni<ListReadersResponse> readers(long user, long message) {
        return as(reading, user)
                .listReaders(
                        ListReadersRequest.newBuilder().setRoom(room).setMessage(message).build());
    }

    private List<MembershipChanged> listen(long user) {
        List<MembershipChanged> heard = new CopyOnWriteArrayList<>();
        broadcast.subscribe("live.user." + user, bytes -> heard.add(change(bytes)));
        return heard;
    }

    private List<Receipt> listenToReceipts() {
        List<Receipt> heard = new CopyOnWriteArrayList<>();
        broadcast.subscribe("live.receipts." + room, bytes -> heard.add(receipt(bytes)));
        return heard;
    }

    private static MembershipChanged change(byte[] bytes) {
        try {
            return MembershipChanged.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    private static Receipt receipt(byte[] bytes) {
        try {
            return Receipt.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }
}
