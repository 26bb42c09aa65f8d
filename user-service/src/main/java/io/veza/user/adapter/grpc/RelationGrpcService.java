package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.user.v1.AcceptFollowerRequest;
import io.veza.proto.user.v1.BlockRequest;
import io.veza.proto.user.v1.DeclineFollowerRequest;
import io.veza.proto.user.v1.FollowRequest;
import io.veza.proto.user.v1.ListFollowedRequest;
import io.veza.proto.user.v1.ListFollowersRequest;
import io.veza.proto.user.v1.ListOwnRelationsRequest;
import io.veza.proto.user.v1.MuteRequest;
import io.veza.proto.user.v1.PeopleList;
import io.veza.proto.user.v1.RelationService;
import io.veza.proto.user.v1.RemoveFollowerRequest;
import io.veza.proto.user.v1.Ties;
import io.veza.proto.user.v1.UnblockRequest;
import io.veza.proto.user.v1.UnfollowRequest;
import io.veza.proto.user.v1.UnmuteRequest;
import io.veza.user.application.relation.ListRelated;
import io.veza.user.application.relation.Relate;
import io.veza.user.application.relation.RelatedPeople.Kind;
import io.veza.user.domain.relation.Step;

@GrpcService
class RelationGrpcService implements RelationService {

    private final Relate relate;
    private final ListRelated list;
    private final Caller caller;

    RelationGrpcService(Relate relate, ListRelated list, Caller caller) {
        this.relate = relate;
        this.list = list;
        this.caller = caller;
    }

    @Override
    public Uni<Ties> follow(FollowRequest request) {
        return take(Step.FOLLOW, request.getHandle());
    }

    @Override
    public Uni<Ties> unfollow(UnfollowRequest request) {
        return take(Step.UNFOLLOW, request.getHandle());
    }

    @Override
    public Uni<Ties> block(BlockRequest request) {
        return take(Step.BLOCK, request.getHandle());
    }

    @Override
    public Uni<Ties> unblock(UnblockRequest request) {
        return take(Step.UNBLOCK, request.getHandle());
    }

    @Override
    public Uni<Ties> mute(MuteRequest request) {
        return take(Step.MUTE, request.getHandle());
    }

    @Override
    public Uni<Ties> unmute(UnmuteRequest request) {
        return take(Step.UNMUTE, request.getHandle());
    }

    @Override
    public Uni<Ties> removeFollower(RemoveFollowerRequest request) {
        return take(Step.REMOVE_FOLLOWER, request.getHandle());
    }

    @Override
    public Uni<Ties> acceptFollower(AcceptFollowerRequest request) {
        return take(Step.ACCEPT, request.getHandle());
    }

    @Override
    public Uni<Ties> declineFollower(DeclineFollowerRequest request) {
        return take(Step.DECLINE, request.getHandle());
    }

    private Uni<Ties> take(Step step, String handle) {
        return relate.handle(new Relate.Command(caller.principal().user(), step, handle))
                .map(RelationMessages::ties);
    }

    @Override
    public Uni<PeopleList> listFollowers(ListFollowersRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return of(request.getHandle(), Kind.FOLLOWERS, page);
    }

    @Override
    public Uni<PeopleList> listFollowed(ListFollowedRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return of(request.getHandle(), Kind.FOLLOWED, page);
    }

    private Uni<PeopleList> of(String handle, Kind kind, PageRequest page) {
        return list.of(handle, caller.principal().user(), kind, page)
                .map(RelationMessages::response);
    }

    @Override
    public Uni<PeopleList> listOwnRelations(ListOwnRelationsRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        Kind kind = Kind.valueOf(request.getKind().name());
        return list.own(caller.principal().user(), kind, page).map(RelationMessages::response);
    }
}
