package io.veza.user.adapter.grpc;

import io.veza.proto.user.v1.Badge;
import io.veza.proto.user.v1.ChangeAboutRequest;
import io.veza.proto.user.v1.ChangePrivacyRequest;
import io.veza.proto.user.v1.Privacy;
import io.veza.proto.user.v1.Profile;
import io.veza.proto.user.v1.SuggestPeopleResponse;
import io.veza.user.application.profile.ChangeAbout;
import io.veza.user.application.profile.ProfileView;
import io.veza.user.application.profile.Shown;
import io.veza.user.application.profile.Suggestion;
import io.veza.user.domain.account.User;
import io.veza.user.domain.profile.About;
import io.veza.user.domain.profile.Audience;
import io.veza.user.domain.profile.Link;
import io.veza.user.domain.profile.Writers;
import java.util.List;
import java.util.Map;

/** What people show of themselves, between the wire and the domain. */
final class ProfileMessages {

    /** The words of the contract differ where one scope must not hold a word twice. */
    private static final Map<Audience, Privacy.Audience> AUDIENCES =
            Map.of(
                    Audience.EVERYONE, Privacy.Audience.ANYONE,
                    Audience.FOLLOWERS, Privacy.Audience.FOLLOWERS,
                    Audience.NOBODY, Privacy.Audience.NO_ONE);

    private ProfileMessages() {}

    static Profile profile(ProfileView view) {
        User user = view.user();
        Profile.Builder profile =
                Profile.newBuilder()
                        .setId(user.id())
                        .setHandle(user.handle().value())
                        .setDisplayName(user.displayName().value())
                        .setPrivate(view.shown().privacy().closed())
                        .setRestricted(!view.open());
        if (view.ties() != null) {
            profile.setTies(RelationMessages.ties(view.ties()));
        }
        if (!view.shown().avatar().isEmpty()) {
            profile.setAvatar(view.shown().avatar());
        }
        if (view.lists()) {
            profile.setFollowers(view.shown().followers()).setFollowed(view.shown().followed());
        }
        return (view.open() ? more(profile, user, view.shown()) : profile).build();
    }

    /** What a private profile keeps for those whom its owner lets follow. */
    private static Profile.Builder more(Profile.Builder profile, User user, Shown shown) {
        About about = shown.about();
        profile.setBio(user.bio().value())
                .setCreatedAt(UserMessages.timestamp(user.createdAt()))
                .setPronouns(about.pronouns())
                .setLocation(about.location())
                .addAllLinks(about.links().stream().map(Link::value).toList())
                .addAllGenres(about.genres());
        io.veza.user.domain.profile.Badge.of(user.role(), shown.badges())
                .forEach(badge -> profile.addBadges(Badge.valueOf(badge.name())));
        if (!shown.banner().isEmpty()) {
            profile.setBanner(shown.banner());
        }
        return shown.privacy().formerly() ? profile.addAllFormerly(shown.formerly()) : profile;
    }

    static ChangeAbout.Command command(long user, ChangeAboutRequest request) {
        return new ChangeAbout.Command(
                user,
                request.getPronouns(),
                request.getLocation(),
                request.getLinksList(),
                request.getGenresList());
    }

    static io.veza.proto.user.v1.About about(About about) {
        return io.veza.proto.user.v1.About.newBuilder()
                .setPronouns(about.pronouns())
                .setLocation(about.location())
                .addAllLinks(about.links().stream().map(Link::value).toList())
                .addAllGenres(about.genres())
                .build();
    }

    static io.veza.user.domain.profile.Privacy privacy(ChangePrivacyRequest request) {
        return new io.veza.user.domain.profile.Privacy(
                request.getPrivate(),
                audience(request.getLists()),
                Writers.valueOf(request.getDirects().name()),
                request.getFindable(),
                request.getSuggested(),
                request.getFormerly());
    }

    private static Audience audience(Privacy.Audience wanted) {
        return AUDIENCES.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    static Privacy privacy(io.veza.user.domain.profile.Privacy privacy) {
        return Privacy.newBuilder()
                .setPrivate(privacy.closed())
                .setLists(AUDIENCES.get(privacy.lists()))
                .setDirects(Privacy.Writers.valueOf(privacy.directs().name()))
                .setFindable(privacy.findable())
                .setSuggested(privacy.suggested())
                .setFormerly(privacy.formerly())
                .setRevision(privacy.revision().value())
                .build();
    }

    static SuggestPeopleResponse suggestions(List<Suggestion> found) {
        SuggestPeopleResponse.Builder response = SuggestPeopleResponse.newBuilder();
        found.forEach(one ->
                response.addItemsBuilder()
                        .setPerson(UserMessages.person(one.person()))
                        .setRooms(one.rooms())
                        .setFriends(one.friends()));
        return response.build();
    }

    static io.veza.user.domain.profile.Badge badge(Badge badge) {
        return io.veza.user.domain.profile.Badge.valueOf(badge.name());
    }
}
