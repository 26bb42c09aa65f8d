package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.InvitationWire;
import io.veza.chat.application.invitation.AcceptInvitation;
import io.veza.chat.application.invitation.FindInvitation;
import io.veza.chat.application.invitation.Invite;
import io.veza.chat.application.invitation.ListInvitations;
import io.veza.chat.application.invitation.WithdrawInvitation;
import io.veza.chat.domain.invitation.InvitationCode;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.AcceptInvitationRequest;
import io.veza.proto.chat.v1.CreateInvitationRequest;
import io.veza.proto.chat.v1.DeclineInvitationRequest;
import io.veza.proto.chat.v1.DeclineInvitationResponse;
import io.veza.proto.chat.v1.FindInvitationRequest;
import io.veza.proto.chat.v1.Invitation;
import io.veza.proto.chat.v1.InvitationService;
import io.veza.proto.chat.v1.ListInvitationsRequest;
import io.veza.proto.chat.v1.ListInvitationsResponse;
import io.veza.proto.chat.v1.ListMyInvitationsRequest;
import io.veza.proto.chat.v1.ListMyInvitationsResponse;
import io.veza.proto.chat.v1.RevokeInvitationRequest;
import io.veza.proto.chat.v1.RevokeInvitationResponse;
import io.veza.proto.chat.v1.Room;

/** Ways into a room for those who are asked in. */
@GrpcService
class InvitationGrpcService implements InvitationService {

    private final Caller caller;
    private final Invite invite;
    private final ListInvitations listInvitations;
    private final WithdrawInvitation withdrawInvitation;
    private final FindInvitation findInvitation;
    private final AcceptInvitation acceptInvitation;

    InvitationGrpcService(
            Caller caller,
            Invite invite,
            ListInvitations listInvitations,
            WithdrawInvitation withdrawInvitation,
            FindInvitation findInvitation,
            AcceptInvitation acceptInvitation) {
        this.caller = caller;
        this.invite = invite;
        this.listInvitations = listInvitations;
        this.withdrawInvitation = withdrawInvitation;
        this.findInvitation = findInvitation;
        this.acceptInvitation = acceptInvitation;
    }

    @Override
    public Uni<Invitation> createInvitation(CreateInvitationRequest request) {
        return invite.handle(InvitationMessages.command(caller.principal(), request))
                .map(InvitationWire::invitation);
    }

    @Override
    public Uni<ListInvitationsResponse> listInvitations(ListInvitationsRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listInvitations
                .handle(
                        new ListInvitations.Query(
                                RoleMessages.actor(caller.principal()), request.getRoom(), page))
                .map(InvitationMessages::ofRoom);
    }

    @Override
    public Uni<RevokeInvitationResponse> revokeInvitation(RevokeInvitationRequest request) {
        return withdrawInvitation
                .handle(
                        new WithdrawInvitation.Revoke(
                                RoleMessages.actor(caller.principal()),
                                request.getRoom(),
                                request.getInvitation()))
                .replaceWith(RevokeInvitationResponse.getDefaultInstance());
    }

    @Override
    public Uni<ListMyInvitationsResponse> listMyInvitations(ListMyInvitationsRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listInvitations
                .handle(new ListInvitations.Mine(caller.principal().user(), page))
                .map(InvitationMessages::mine);
    }

    @Override
    public Uni<Invitation> findInvitation(FindInvitationRequest request) {
        return findInvitation
                .handle(
                        new FindInvitation.Query(
                                caller.principal().user(), new InvitationCode(request.getCode())))
                .map(InvitationWire::invitation);
    }

    @Override
    public Uni<Room> acceptInvitation(AcceptInvitationRequest request) {
        Principal principal = caller.principal();
        return acceptInvitation
                .handle(
                        new AcceptInvitation.Command(
                                principal.user(), new InvitationCode(request.getCode())))
                .map(view -> RoomMessages.room(principal, view));
    }

    @Override
    public Uni<DeclineInvitationResponse> declineInvitation(DeclineInvitationRequest request) {
        return withdrawInvitation
                .handle(
                        new WithdrawInvitation.Decline(
                                caller.principal().user(), request.getInvitation()))
                .replaceWith(DeclineInvitationResponse.getDefaultInstance());
    }
}
