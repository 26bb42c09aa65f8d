package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Event;
import io.veza.platform.nats.EventHandler;
import io.veza.platform.persistence.Transactions;
import io.veza.proto.chat.v1.Acquaintance;
import io.veza.proto.chat.v1.AcquaintanceService;
import io.veza.proto.chat.v1.DirectService;
import io.veza.proto.chat.v1.GetRoomPresenceRequest;
import io.veza.proto.chat.v1.ListAcquaintancesRequest;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.ListMentionsRequest;
import io.veza.proto.chat.v1.Membership;
import io.veza.proto.chat.v1.MentionService;
import io.veza.proto.chat.v1.OpenDirectRequest;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.PresenceService;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.user.v1.Privacy;
import io.veza.proto.user.v1.PrivacyChanged;
import io.veza.proto.user.v1.RelationChanged;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rooms make of how people stand to each other, once they have heard of it. */
@QuarkusTest
class RelationGrpcTest extends GovernedRoom {

    @GrpcClient("chat")
    DirectService directs;

    @GrpcClient("chat")
    MentionService mentions;

    @GrpcClient("chat")
    PresenceService presences;

    @GrpcClient("chat")
    AcquaintanceService acquaintances;

    @Inject @Any Instance<EventHandler> handlers;
    @Inject Transactions transactions;

    @Test
    void whoIsBlockedBeginsNoTalk() {
        // When
        hear("relation.blocked", anna, carl);

        // Then
        assertThat(reason(open(carl, anna))).isEqualTo("DIRECT_REFUSED");
        assertThat(reason(open(anna, carl))).isEqualTo("DIRECT_REFUSED");
        assertThat(reason(open(carl, anna, bela))).isEqualTo("DIRECT_REFUSED");
        hear("relation.unblocked", anna, carl);
        await(open(carl, anna));
    }

    @Test
    void whatTwoHaveBegunEndsWithABlock() {
        // Given
        room = await(open(anna, carl)).getId();
        await(say(carl, "hello"));

        // When
        hear("relation.blocked", anna, carl);

        // Then
        assertThat(reason(say(carl, "hello?"))).isEqualTo("DIRECT_REFUSED");
        assertThat(reason(say(anna, "no"))).isEqualTo("DIRECT_REFUSED");
        assertThat(reason(open(carl, anna))).isEqualTo("DIRECT_REFUSED");
        assertThat(membership(carl).getApart()).isTrue();
        hear("relation.unblocked", anna, carl);
        await(say(carl, "thank you"));
        assertThat(membership(carl).getApart()).isFalse();
    }

    @Test
    void onlyThoseBeginATalkWhomOneLets() {
        choose(anna, Privacy.Writers.NOBODY);
        assertThat(reason(open(bela, anna))).isEqualTo("DIRECT_REFUSED");
        choose(anna, Privacy.Writers.SHARED_ROOM);
        assertThat(reason(open(carl, anna))).isEqualTo("DIRECT_REFUSED");
        await(open(bela, anna));
        choose(anna, Privacy.Writers.FOLLOWED);
        assertThat(reason(open(carl, anna))).isEqualTo("DIRECT_REFUSED");
        hear("relation.followed", anna, carl);
        await(open(carl, anna));

        // What has begun goes on.
        choose(anna, Privacy.Writers.NOBODY);
        await(open(carl, anna));
    }

    @Test
    void whoIsMutedOrBlockedNeitherCallsNorCounts() {
        // Given
        await(say(bela, "@p" + anna + " listen"));
        assertThat(membership(anna).getMentions()).isEqualTo(1);
        int unread = membership(anna).getUnread();

        // When
        hear("relation.muted", anna, bela);

        // Then
        await(say(bela, "@p" + anna + " listen!"));
        assertThat(membership(anna).getMentions()).isZero();
        assertThat(membership(anna).getUnread()).isEqualTo(unread - 1);
        assertThat(called(anna)).isEmpty();
        hear("relation.unmuted", anna, bela);
        assertThat(membership(anna).getMentions()).isEqualTo(2);
        assertThat(membership(anna).getUnread()).isEqualTo(unread + 1);
        hear("relation.blocked", anna, bela);
        assertThat(called(anna)).isEmpty();
    }

    @Test
    void whoIsBlockedDoesNotSeeOneComeAndGo() {
        // When
        hear("relation.blocked", anna, bela);

        // Then
        assertThat(there(bela)).containsExactly(bela);
        assertThat(there(anna)).containsExactlyInAnyOrder(anna, bela);
    }

    @Test
    void oneKnowsWhomOneMeets() {
        // Given
        await(join(carl));
        await(open(anna, bela));

        // When
        hear("relation.blocked", carl, anna);

        // Then
        assertThat(known(anna))
                .containsExactly(Acquaintance.newBuilder().setUser(bela).setRooms(2).build());
        assertThat(known(bela)).extracting(Acquaintance::getUser).contains(anna, carl);
    }

    private List<Acquaintance> known(long user) {
        return await(
                        as(acquaintances, user)
                                .listAcquaintances(ListAcquaintancesRequest.getDefaultInstance()))
                .getItemsList();
    }

    private List<Long> there(long viewer) {
        GetRoomPresenceRequest request = GetRoomPresenceRequest.newBuilder().setRoom(room).build();
        return await(as(presences, viewer).getRoomPresence(request)).getItemsList().stream()
                .map(Presence::getUser)
                .toList();
    }

    private void hear(String what, long user, long other) {
        handle(
                "veza.user." + what,
                RelationChanged.newBuilder().setUser(user).setOther(other).build());
    }

    private void choose(long user, Privacy.Writers writers) {
        handle(
                "veza.user.account.privacy_changed",
                PrivacyChanged.newBuilder().setUser(user).setDirects(writers).build());
    }

    /** Twice, as it may come. */
    private void handle(String type, Message payload) {
        EventHandler handler =
                handlers.stream()
                        .filter(one -> one.name().equals("chat-relation"))
                        .findFirst()
                        .orElseThrow();
        Event event =
                new Event(
                        ids.next(),
                        type,
                        "test/1",
                        1,
                        1,
                        payload.toByteArray(),
                        anna,
                        null,
                        Instant.parse("2026-01-02T10:00:00Z"));
        await(transactions.inTransaction(tx -> handler.handle(event, tx)));
        await(transactions.inTransaction(tx -> handler.handle(event, tx)));
    }

    private Uni<Room> open(long user, Long... others) {
        OpenDirectRequest request =
                OpenDirectRequest.newBuilder().addAllUsers(List.of(others)).build();
        return as(directs, user).openDirect(request);
    }

    private Membership membership(long user) {
        return await(as(rooms, user).listMemberships(ListMembershipsRequest.getDefaultInstance()))
                .getItemsList()
                .stream()
                .filter(one -> one.getId() == room)
                .findFirst()
                .orElseThrow();
    }

    private List<?> called(long user) {
        return await(as(mentions, user).listMentions(ListMentionsRequest.getDefaultInstance()))
                .getItemsList();
    }
}
