package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.common.v1.Person;
import io.veza.proto.user.v1.AcceptFollowerRequest;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.BlockRequest;
import io.veza.proto.user.v1.ChangePrivacyRequest;
import io.veza.proto.user.v1.DeclineFollowerRequest;
import io.veza.proto.user.v1.FindPeopleRequest;
import io.veza.proto.user.v1.FollowRequest;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.ListFollowedRequest;
import io.veza.proto.user.v1.ListFollowersRequest;
import io.veza.proto.user.v1.ListOwnRelationsRequest;
import io.veza.proto.user.v1.ListOwnRelationsRequest.Kind;
import io.veza.proto.user.v1.MuteRequest;
import io.veza.proto.user.v1.PeopleList;
import io.veza.proto.user.v1.Privacy;
import io.veza.proto.user.v1.Profile;
import io.veza.proto.user.v1.ProfileService;
import io.veza.proto.user.v1.RelationService;
import io.veza.proto.user.v1.RemoveFollowerRequest;
import io.veza.proto.user.v1.SuggestPeopleRequest;
import io.veza.proto.user.v1.Suggestion;
import io.veza.proto.user.v1.Ties;
import io.veza.proto.user.v1.UnblockRequest;
import io.veza.proto.user.v1.UnfollowRequest;
import io.veza.proto.user.v1.User;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelationGrpcServiceTest extends GrpcContract {

    private static final String TOLD =
            "select count(*) from event_log where type = 'veza.user.relation.%s' and actor = ?";

    @GrpcClient("user")
    RelationService relations;

    @GrpcClient("user")
    ProfileService profiles;

    private User ada;
    private User ben;
    private String adas;
    private String bens;

    @BeforeEach
    void meet() {
        ada = register();
        ben = register();
        adas = logIn(ada).getAccessToken();
        bens = logIn(ben).getAccessToken();
    }

    @Test
    void whoFollowsTwiceFollowsOnce() throws SQLException {
        // When
        Ties first = answer(follow(adas, ben));
        Ties again = answer(follow(adas, ben));

        // Then
        assertThat(first).isEqualTo(Ties.newBuilder().setFollowing(true).build()).isEqualTo(again);
        assertThat(seen(bens, ada).getTies().getFollowedBy()).isTrue();
        assertThat(seen(adas, ben).getFollowers()).isEqualTo(1);
        assertThat(people(followers(bens, ben, 0, ""))).containsExactly(ada.getId());
        assertThat(count(TOLD.formatted("followed"), ada.getId())).isEqualTo(1);
        answer(of(adas).unfollow(UnfollowRequest.newBuilder().setHandle(ben.getHandle()).build()));
        assertThat(people(followers(bens, ben, 0, ""))).isEmpty();
        assertThat(count(TOLD.formatted("unfollowed"), ada.getId())).isEqualTo(1);
    }

    @Test
    void manyAtOnceAreOne() throws SQLException {
        // When
        Uni.join()
                .all(IntStream.range(0, 20).mapToObj(i -> follow(adas, ben)).toList())
                .andFailFast()
                .await()
                .atMost(java.time.Duration.ofSeconds(60));

        // Then
        assertThat(count(TOLD.formatted("followed"), ada.getId())).isEqualTo(1);
    }

    @Test
    void whoIsBlockedIsKeptAway() {
        // Given
        answer(follow(adas, ben));
        answer(follow(bens, ada));

        // When
        Ties ties = answer(block(adas, ben));

        // Then
        assertThat(ties).isEqualTo(Ties.newBuilder().setBlocking(true).build());
        assertThat(refusal(follow(bens, ada))).isEqualTo("FOLLOW_REFUSED");
        assertThat(refusal(follow(adas, ben))).isEqualTo("FOLLOW_REFUSED");
        Profile his = seen(bens, ada);
        assertThat(his.getRestricted()).isTrue();
        assertThat(his.hasCreatedAt()).isFalse();
        assertThat(his.hasFollowers()).isFalse();
        assertThat(his.getTies()).isEqualTo(Ties.getDefaultInstance());
        assertThat(refusal(followers(bens, ada, 0, ""))).isEqualTo("LIST_HIDDEN");
        assertThat(found(bens, ada)).isEmpty();
        assertThat(found(adas, ben)).isEmpty();
        assertThat(people(own(adas, Kind.BLOCKED))).containsExactly(ben.getId());
        assertThat(people(own(bens, Kind.BLOCKED))).isEmpty();
        answer(of(adas).unblock(UnblockRequest.newBuilder().setHandle(ben.getHandle()).build()));
        assertThat(seen(bens, ada).getTies()).isEqualTo(Ties.getDefaultInstance());
        assertThat(found(bens, ada)).containsExactly(ada.getId());
    }

    @Test
    void whoIsMutedLearnsNothing() {
        // When
        answer(of(adas).mute(MuteRequest.newBuilder().setHandle(ben.getHandle()).build()));

        // Then
        assertThat(seen(adas, ben).getTies().getMuting()).isTrue();
        assertThat(seen(bens, ada).getTies()).isEqualTo(Ties.getDefaultInstance());
        assertThat(people(own(adas, Kind.MUTED))).containsExactly(ben.getId());
        answer(follow(bens, ada));
    }

    @Test
    void whoHasAPrivateProfileIsAskedFirst() {
        // Given
        close(bens);

        // When
        Ties asked = answer(follow(adas, ben));

        // Then
        assertThat(asked).isEqualTo(Ties.newBuilder().setRequested(true).build());
        assertThat(seen(adas, ben).getRestricted()).isTrue();
        assertThat(refusal(followers(adas, ben, 0, ""))).isEqualTo("LIST_HIDDEN");
        assertThat(people(own(bens, Kind.ASKING))).containsExactly(ada.getId());
        assertThat(people(own(adas, Kind.ASKING))).isEmpty();
        answer(
                of(bens).acceptFollower(
                                AcceptFollowerRequest.newBuilder()
                                        .setHandle(ada.getHandle())
                                        .build()));
        assertThat(seen(adas, ben).getRestricted()).isFalse();
        assertThat(people(followers(adas, ben, 0, ""))).containsExactly(ada.getId());
        answer(
                of(bens).removeFollower(
                                RemoveFollowerRequest.newBuilder()
                                        .setHandle(ada.getHandle())
                                        .build()));
        assertThat(seen(adas, ben).getRestricted()).isTrue();
    }

    @Test
    void onlyTheAskedAnswers() {
        // Given
        close(bens);
        answer(follow(adas, ben));
        String carls = logIn(register()).getAccessToken();
        var decline = DeclineFollowerRequest.newBuilder().setHandle(ada.getHandle()).build();

        // When
        String foreign = refusal(of(carls).declineFollower(decline));

        // Then
        assertThat(foreign).isEqualTo("FOLLOW_REQUEST_NOT_FOUND");
        assertThat(answer(of(bens).declineFollower(decline))).isEqualTo(Ties.getDefaultInstance());
        assertThat(seen(adas, ben).getTies().getRequested()).isFalse();
        assertThat(refusal(of(bens).declineFollower(decline)))
                .isEqualTo("FOLLOW_REQUEST_NOT_FOUND");
    }

    @Test
    void listsComeInPagesTheLatestFirst() {
        // Given
        List<User> others = IntStream.range(0, 5).mapToObj(i -> register()).toList();
        others.forEach(other -> answer(follow(adas, other)));

        // When
        PeopleList first = answer(followed(adas, ada, 2, ""));
        PeopleList second = answer(followed(adas, ada, 3, first.getNextCursor()));

        // Then
        assertThat(ids(first)).containsExactly(others.get(4).getId(), others.get(3).getId());
        assertThat(ids(second))
                .containsExactly(
                        others.get(2).getId(), others.get(1).getId(), others.get(0).getId());
        assertThat(second.hasNextCursor()).isFalse();
        assertThat(refusal(followed(adas, ada, 2, "x"))).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void whomOneMayKnowIsSuggested() {
        // Given
        User carl = register();
        User dora = register();
        User emil = register();
        String carls = logIn(carl).getAccessToken();
        answer(follow(adas, ben));
        answer(follow(bens, carl));
        answer(follow(bens, dora));
        answer(follow(bens, ada));
        answer(block(carls, ada));

        // When
        List<Suggestion> found = suggested(adas, emil, carl, ben);

        // Then
        assertThat(found)
                .extracting(one -> one.getPerson().getId())
                .containsExactlyInAnyOrder(dora.getId(), emil.getId());
        assertThat(found.getFirst().getFriends() + found.getLast().getFriends()).isEqualTo(1);
        choose(
                logIn(dora).getAccessToken(),
                Privacy.newBuilder().setSuggested(false).setFindable(true));
        assertThat(suggested(adas, emil))
                .extracting(one -> one.getPerson().getId())
                .containsExactly(emil.getId());
        choose(bens, Privacy.newBuilder().setLists(Privacy.Audience.NO_ONE));
        assertThat(suggested(adas)).isEmpty();
    }

    private List<Suggestion> suggested(String token, User... known) {
        SuggestPeopleRequest.Builder request = SuggestPeopleRequest.newBuilder();
        for (User one : known) {
            request.addKnownBuilder().setUser(one.getId()).setRooms(1);
        }
        return answer(Bearer.attach(profiles, token).suggestPeople(request.build())).getItemsList();
    }

    private void choose(String token, Privacy.Builder wanted) {
        ChangePrivacyRequest request =
                ChangePrivacyRequest.newBuilder()
                        .setLists(
                                wanted.getLists() == Privacy.Audience.AUDIENCE_UNSPECIFIED
                                        ? Privacy.Audience.ANYONE
                                        : wanted.getLists())
                        .setDirects(Privacy.Writers.EVERYONE)
                        .setFindable(wanted.getFindable())
                        .setSuggested(wanted.getSuggested())
                        .build();
        answer(Bearer.attach(profiles, token).changePrivacy(request));
    }

    @Test
    void strangersAndOneselfAreRefused() {
        FollowRequest himself = FollowRequest.newBuilder().setHandle(ben.getHandle()).build();

        assertThat(refusal(relations.follow(himself))).isEqualTo("UNAUTHENTICATED");
        assertThat(refusal(of(bens).follow(himself))).isEqualTo("RELATION_WITH_SELF");
        assertThat(
                        refusal(
                                relations.listFollowers(
                                        ListFollowersRequest.newBuilder()
                                                .setHandle(ben.getHandle())
                                                .build())))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(
                        refusal(
                                of(bens).follow(
                                                FollowRequest.newBuilder()
                                                        .setHandle("nobody-here")
                                                        .build())))
                .isEqualTo("USER_NOT_FOUND");
    }

    private void close(String token) {
        ChangePrivacyRequest closed =
                ChangePrivacyRequest.newBuilder()
                        .setPrivate(true)
                        .setLists(Privacy.Audience.ANYONE)
                        .setDirects(Privacy.Writers.EVERYONE)
                        .setFindable(true)
                        .setSuggested(true)
                        .build();
        answer(Bearer.attach(profiles, token).changePrivacy(closed));
    }

    private RelationService of(String token) {
        return Bearer.attach(relations, token);
    }

    private Uni<Ties> follow(String token, User whom) {
        return of(token).follow(FollowRequest.newBuilder().setHandle(whom.getHandle()).build());
    }

    private Uni<Ties> block(String token, User whom) {
        return of(token).block(BlockRequest.newBuilder().setHandle(whom.getHandle()).build());
    }

    private Profile seen(String token, User whom) {
        AccountService mine = Bearer.attach(accounts, token);
        return answer(
                mine.getProfile(
                        GetProfileRequest.newBuilder().setHandle(whom.getHandle()).build()));
    }

    private List<Long> found(String token, User whom) {
        AccountService mine = Bearer.attach(accounts, token);
        FindPeopleRequest request =
                FindPeopleRequest.newBuilder().setQuery(whom.getHandle()).setLimit(1).build();
        return answer(mine.findPeople(request)).getItemsList().stream().map(Person::getId).toList();
    }

    private Uni<PeopleList> followers(String token, User whom, int limit, String cursor) {
        return of(token)
                .listFollowers(
                        ListFollowersRequest.newBuilder()
                                .setHandle(whom.getHandle())
                                .setLimit(limit)
                                .setCursor(cursor)
                                .build());
    }

    private Uni<PeopleList> followed(String token, User whom, int limit, String cursor) {
        return of(token)
                .listFollowed(
                        ListFollowedRequest.newBuilder()
                                .setHandle(whom.getHandle())
                                .setLimit(limit)
                                .setCursor(cursor)
                                .build());
    }

    private Uni<PeopleList> own(String token, Kind kind) {
        return of(token)
                .listOwnRelations(ListOwnRelationsRequest.newBuilder().setKind(kind).build());
    }

    private static List<Long> people(Uni<PeopleList> call) {
        return ids(answer(call));
    }

    private static List<Long> ids(PeopleList page) {
        return page.getItemsList().stream().map(Person::getId).toList();
    }
}
