package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.AcceptInvitationRequest;
import io.veza.proto.chat.v1.CreateInvitationRequest;
import io.veza.proto.chat.v1.DeclineInvitationRequest;
import io.veza.proto.chat.v1.FindInvitationRequest;
import io.veza.proto.chat.v1.Invitation;
import io.veza.proto.chat.v1.InvitationService;
import io.veza.proto.chat.v1.ListInvitationsRequest;
import io.veza.proto.chat.v1.ListMyInvitationsRequest;
import io.veza.proto.chat.v1.RevokeInvitationRequest;
import io.veza.proto.chat.v1.Room;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationGrpcServiceTest extends GovernedRoom {

    @GrpcClient("chat")
    InvitationService invitations;

    @BeforeEach
    void goPrivate() {
        room = open(Room.Visibility.PRIVATE);
    }

    @Test
    void aCodeOpensAPrivateRoom() {
        // Given
        Invitation invitation = await(invite(anna, code(0)));

        // When
        Room entered = await(accept(carl, invitation.getCode()));

        // Then
        assertThat(entered.getId()).isEqualTo(room);
        assertThat(entered.getJoined()).isTrue();
        assertThat(await(accept(carl, invitation.getCode())).getMemberCount()).isEqualTo(2);
        assertThat(open())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.getUses()).isEqualTo(1);
                    assertThat(one.hasCode()).isFalse();
                });
    }

    @Test
    void aCodeTellsWhatItIsForAsLongAsItLetsOneIn() {
        // Given
        Invitation invitation = await(invite(anna, code(1)));

        // When
        Invitation found = await(find(carl, invitation.getCode()));

        // Then
        assertThat(found.getInviter().getHandle()).isEqualTo("p" + anna);
        assertThat(found.getRoomName()).isEqualTo(invitation.getRoomName());
        assertThat(found.hasCode()).isFalse();
        await(accept(carl, invitation.getCode()));
        assertThat(reason(find(bela, invitation.getCode()))).isEqualTo("INVITATION_NOT_FOUND");
        assertThat(reason(find(bela, "guessed"))).isEqualTo("INVITATION_NOT_FOUND");
    }

    @Test
    void theLastUseIsUsedOnce() {
        // Given
        String code = await(invite(anna, code(3))).getCode();
        List<Long> crowd =
                Multi.createFrom()
                        .range(0, 12)
                        .map(_ -> ids.next())
                        .collect()
                        .asList()
                        .await()
                        .atMost(Duration.ofSeconds(30));

        // When
        List<Uni<String>> answers =
                Multi.createFrom()
                        .iterable(crowd)
                        .onItem()
                        .transformToUniAndMerge(user ->
                                accept(user, code)
                                        .map(_ -> Uni.createFrom().item("in"))
                                        .onFailure()
                                        .recoverWithItem(
                                                failure -> Uni.createFrom().failure(failure)))
                        .collect()
                        .asList()
                        .await()
                        .atMost(Duration.ofSeconds(60));

        // Then
        List<String> outcomes = answers.stream().map(Calls::reason).toList();
        assertThat(outcomes).filteredOn("answered: in"::equals).hasSize(3);
        assertThat(outcomes).filteredOn("INVITATION_NOT_FOUND"::equals).hasSize(9);
        assertThat(await(see(anna)).getMemberCount()).isEqualTo(4);
    }

    @Test
    void whoIsAskedInByHandleNeedsNoCode() {
        // Given
        await(invite(anna, byHandle("p" + carl)));

        // When
        Room entered = await(join(carl));

        // Then
        assertThat(entered.getJoined()).isTrue();
        assertThat(reason(join(ids.next()))).isEqualTo("ROOM_NOT_FOUND");
        assertThat(mine(carl)).isEmpty();
        assertThat(reason(invite(anna, byHandle("nobody")))).isEqualTo("PERSON_NOT_FOUND");
    }

    @Test
    void oneMayDecline() {
        // Given
        Invitation invitation = await(invite(anna, byHandle("p" + carl)));
        DeclineInvitationRequest decline =
                DeclineInvitationRequest.newBuilder().setInvitation(invitation.getId()).build();
        assertThat(mine(carl)).extracting(Invitation::getRoomName).containsExactly("Studio");

        // When
        await(as(invitations, carl).declineInvitation(decline));

        // Then
        assertThat(reason(join(carl))).isEqualTo("ROOM_NOT_FOUND");
        assertThat(reason(as(invitations, bela).declineInvitation(decline)))
                .isEqualTo("INVITATION_NOT_FOUND");
    }

    @Test
    void aRevokedCodeIsWorthNothing() {
        // Given
        Invitation invitation = await(invite(anna, code(0)));
        RevokeInvitationRequest revoke =
                RevokeInvitationRequest.newBuilder()
                        .setRoom(room)
                        .setInvitation(invitation.getId())
                        .build();

        // When
        await(as(invitations, anna).revokeInvitation(revoke));

        // Then
        assertThat(reason(accept(carl, invitation.getCode()))).isEqualTo("INVITATION_NOT_FOUND");
        assertThat(open()).isEmpty();
        assertThat(reason(invite(bela, code(0)))).isEqualTo("ROOM_NOT_FOUND");
    }

    private Uni<Invitation> invite(long user, CreateInvitationRequest request) {
        return as(invitations, user).createInvitation(request);
    }

    private CreateInvitationRequest code(int uses) {
        return CreateInvitationRequest.newBuilder()
                .setRoom(room)
                .setMaxUses(uses)
                .setExpiresInSeconds(3600)
                .build();
    }

    private CreateInvitationRequest byHandle(String handle) {
        return CreateInvitationRequest.newBuilder().setRoom(room).setHandle(handle).build();
    }

    private Uni<Invitation> find(long user, String code) {
        return as(invitations, user)
                .findInvitation(FindInvitationRequest.newBuilder().setCode(code).build());
    }

    private Uni<Room> accept(long user, String code) {
        return as(invitations, user)
                .acceptInvitation(AcceptInvitationRequest.newBuilder().setCode(code).build());
    }

    private List<Invitation> open() {
        ListInvitationsRequest request = ListInvitationsRequest.newBuilder().setRoom(room).build();
        return await(as(invitations, anna).listInvitations(request)).getItemsList();
    }

    private List<Invitation> mine(long user) {
        return await(
                        as(invitations, user)
                                .listMyInvitations(ListMyInvitationsRequest.getDefaultInstance()))
                .getItemsList();
    }
}
