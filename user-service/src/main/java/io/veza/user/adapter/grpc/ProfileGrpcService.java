package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.user.v1.About;
import io.veza.proto.user.v1.ChangeAboutRequest;
import io.veza.proto.user.v1.ChangePrivacyRequest;
import io.veza.proto.user.v1.GetPrivacyRequest;
import io.veza.proto.user.v1.GiveBadgeRequest;
import io.veza.proto.user.v1.GiveBadgeResponse;
import io.veza.proto.user.v1.Privacy;
import io.veza.proto.user.v1.ProfileService;
import io.veza.proto.user.v1.SuggestPeopleRequest;
import io.veza.proto.user.v1.SuggestPeopleRequest.Known;
import io.veza.proto.user.v1.SuggestPeopleResponse;
import io.veza.proto.user.v1.TakeBadgeRequest;
import io.veza.proto.user.v1.TakeBadgeResponse;
import io.veza.user.application.profile.ChangeAbout;
import io.veza.user.application.profile.ChangePrivacy;
import io.veza.user.application.profile.GiveBadge;
import io.veza.user.application.profile.SuggestPeople;
import java.util.Map;
import java.util.stream.Collectors;

@GrpcService
class ProfileGrpcService implements ProfileService {

    private final ChangeAbout change;
    private final ChangePrivacy privacy;
    private final GiveBadge badges;
    private final SuggestPeople suggest;
    private final Caller caller;

    ProfileGrpcService(
            ChangeAbout change,
            ChangePrivacy privacy,
            GiveBadge badges,
            SuggestPeople suggest,
            Caller caller) {
        this.change = change;
        this.privacy = privacy;
        this.badges = badges;
        this.suggest = suggest;
        this.caller = caller;
    }

    @Override
    public Uni<About> changeAbout(ChangeAboutRequest request) {
        return change.handle(ProfileMessages.command(user(), request)).map(ProfileMessages::about);
    }

    @Override
    public Uni<Privacy> getPrivacy(GetPrivacyRequest request) {
        return privacy.of(user()).map(ProfileMessages::privacy);
    }

    @Override
    public Uni<Privacy> changePrivacy(ChangePrivacyRequest request) {
        return privacy.handle(user(), ProfileMessages.privacy(request), request.getIfMatchList())
                .map(ProfileMessages::privacy);
    }

    @Override
    public Uni<SuggestPeopleResponse> suggestPeople(SuggestPeopleRequest request) {
        Map<Long, Integer> known =
                request.getKnownList().stream()
                        .collect(Collectors.toMap(Known::getUser, Known::getRooms, Integer::max));
        return suggest.handle(user(), known).map(ProfileMessages::suggestions);
    }

    @Override
    public Uni<GiveBadgeResponse> giveBadge(GiveBadgeRequest request) {
        return badges.give(user(), request.getUser(), ProfileMessages.badge(request.getBadge()))
                .replaceWith(GiveBadgeResponse.getDefaultInstance());
    }

    @Override
    public Uni<TakeBadgeResponse> takeBadge(TakeBadgeRequest request) {
        return badges.take(user(), request.getUser(), ProfileMessages.badge(request.getBadge()))
                .replaceWith(TakeBadgeResponse.getDefaultInstance());
    }

    private long user() {
        return caller.principal().user();
    }
}
