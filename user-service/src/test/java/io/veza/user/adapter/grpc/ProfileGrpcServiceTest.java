package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.Badge;
import io.veza.proto.user.v1.ChangeAboutRequest;
import io.veza.proto.user.v1.ChangeHandleRequest;
import io.veza.proto.user.v1.ChangePrivacyRequest;
import io.veza.proto.user.v1.FindPeopleRequest;
import io.veza.proto.user.v1.GetPrivacyRequest;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.GiveBadgeRequest;
import io.veza.proto.user.v1.HandleService;
import io.veza.proto.user.v1.Privacy;
import io.veza.proto.user.v1.Profile;
import io.veza.proto.user.v1.ProfileService;
import io.veza.proto.user.v1.TakeBadgeRequest;
import io.veza.proto.user.v1.User;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people show of themselves, and that a stranger sees nothing else. */
@QuarkusTest
class ProfileGrpcServiceTest extends GrpcContract {

    private static final Privacy USUAL =
            Privacy.newBuilder()
                    .setLists(Privacy.Audience.ANYONE)
                    .setDirects(Privacy.Writers.EVERYONE)
                    .setFindable(true)
                    .setSuggested(true)
                    .build();

    @GrpcClient("user")
    ProfileService profiles;

    @GrpcClient("user")
    HandleService handles;

    private User ada;
    private String hers;

    @BeforeEach
    void meet() {
        ada = register();
        hers = logIn(ada).getAccessToken();
    }

    @Test
    void whatSomebodySaysOfThemselvesIsSeen() {
        // Given
        ChangeAboutRequest about = about().build();

        // When
        answer(mine().changeAbout(about));

        // Then
        Profile seen = seen(ada.getHandle());
        assertThat(seen.getPronouns()).isEqualTo("she/her");
        assertThat(seen.getLinksList()).containsExactly("https://example.org/ada");
        assertThat(seen.getGenresList()).containsExactly("dub", "oud");
        assertThat(seen.hasTies()).isFalse();
        answer(mine().changeAbout(ChangeAboutRequest.getDefaultInstance()));
        assertThat(seen(ada.getHandle()).getLinksList()).isEmpty();
    }

    @Test
    void linksLeadToPagesElsewhereOnly() {
        List.of("javascript:alert(1)", "http://example.org", "https://a:b@example.org")
                .forEach(link ->
                        assertThat(
                                        refusal(
                                                mine().changeAbout(
                                                                ChangeAboutRequest.newBuilder()
                                                                        .addLinks(link)
                                                                        .build())))
                                .isEqualTo("INVALID_REQUEST"));
    }

    @Test
    void aPrivateProfileIsNamesToStrangers() {
        // Given
        answer(mine().changeAbout(about().build()));

        // When
        choose(USUAL.toBuilder().setPrivate(true).build());

        // Then
        Profile expected =
                Profile.newBuilder()
                        .setId(ada.getId())
                        .setHandle(ada.getHandle())
                        .setDisplayName(ada.getDisplayName())
                        .setPrivate(true)
                        .setRestricted(true)
                        .build();
        assertThat(seen(ada.getHandle())).isEqualTo(expected);
        String stranger = logIn(register()).getAccessToken();
        assertThat(seenBy(stranger, ada.getHandle()).toBuilder().clearTies().build())
                .isEqualTo(expected);
        assertThat(seenBy(hers, ada.getHandle()).getPronouns()).isEqualTo("she/her");
    }

    @Test
    void whoDoesNotWantToBeFoundIsNotByHalfAName() {
        // Given
        String other = logIn(register()).getAccessToken();
        String half = ada.getHandle().substring(0, ada.getHandle().length() - 1);

        // When
        choose(USUAL.toBuilder().setFindable(false).build());

        // Then
        assertThat(found(other, half)).doesNotContain(ada.getHandle());
        assertThat(found(other, ada.getHandle())).contains(ada.getHandle());
    }

    @Test
    void formerHandlesAreToldWhenTheirOwnerWants() {
        // Given
        String before = ada.getHandle();
        String after = before + "new";
        answer(
                Bearer.attach(handles, hers)
                        .changeHandle(ChangeHandleRequest.newBuilder().setHandle(after).build()));
        assertThat(seen(after).getFormerlyList()).isEmpty();

        // When
        choose(USUAL.toBuilder().setFormerly(true).build());

        // Then
        assertThat(seen(after).getFormerlyList()).containsExactly(before);
    }

    @Test
    void everybodyBeginsOpenAndChoosesForThemselves() {
        assertThat(chosen(answer(mine().getPrivacy(GetPrivacyRequest.getDefaultInstance()))))
                .isEqualTo(USUAL);
        assertThat(refusal(profiles.getPrivacy(GetPrivacyRequest.getDefaultInstance())))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(refusal(mine().changePrivacy(ChangePrivacyRequest.getDefaultInstance())))
                .isEqualTo("INVALID_REQUEST");
    }

    @Test
    void aSecondDeviceDoesNotWriteOverWhatTheFirstChose() {
        // Given
        String read =
                answer(mine().getPrivacy(GetPrivacyRequest.getDefaultInstance())).getRevision();
        Privacy first = USUAL.toBuilder().setPrivate(true).build();
        answer(mine().changePrivacy(wish(first, read)));

        // When
        String late =
                refusal(
                        mine().changePrivacy(
                                        wish(USUAL.toBuilder().setFormerly(true).build(), read)));

        // Then
        assertThat(late).isEqualTo("CHANGED_MEANWHILE");
        assertThat(chosen(answer(mine().getPrivacy(GetPrivacyRequest.getDefaultInstance()))))
                .isEqualTo(first);
    }

    @Test
    void badgesAreGivenByAdminsAlone() {
        // Given
        ProfileService admin = Bearer.attach(profiles, logIn("root").getAccessToken());
        GiveBadgeRequest verified =
                GiveBadgeRequest.newBuilder()
                        .setUser(ada.getId())
                        .setBadge(Badge.VERIFIED_ARTIST)
                        .build();

        // When
        String own = refusal(mine().giveBadge(verified));

        // Then
        assertThat(own).isEqualTo("FORBIDDEN");
        answer(admin.giveBadge(verified));
        answer(admin.giveBadge(verified));
        assertThat(seen(ada.getHandle()).getBadgesList()).containsExactly(Badge.VERIFIED_ARTIST);
        assertThat(seen("root").getBadgesList()).contains(Badge.ADMIN);
        assertThat(refusal(admin.giveBadge(verified.toBuilder().setBadge(Badge.ADMIN).build())))
                .isEqualTo("INVALID_REQUEST");
        assertThat(refusal(admin.giveBadge(verified.toBuilder().setUser(1).build())))
                .isEqualTo("USER_NOT_FOUND");
        answer(
                admin.takeBadge(
                        TakeBadgeRequest.newBuilder()
                                .setUser(ada.getId())
                                .setBadge(Badge.VERIFIED_ARTIST)
                                .build()));
        assertThat(seen(ada.getHandle()).getBadgesList()).isEmpty();
    }

    private static ChangeAboutRequest.Builder about() {
        return ChangeAboutRequest.newBuilder()
                .setPronouns("she/her")
                .setLocation("Lyon")
                .addLinks("https://Example.org/ada")
                .addGenres("Dub")
                .addGenres("oud");
    }

    private static Privacy chosen(Privacy told) {
        return told.toBuilder().clearRevision().build();
    }

    private void choose(Privacy wanted) {
        assertThat(chosen(answer(mine().changePrivacy(wish(wanted, ""))))).isEqualTo(wanted);
    }

    /**
     * @param revision empty: whatever holds
     */
    private static ChangePrivacyRequest wish(Privacy wanted, String revision) {
        ChangePrivacyRequest.Builder request =
                ChangePrivacyRequest.newBuilder()
                        .setPrivate(wanted.getPrivate())
                        .setLists(wanted.getLists())
                        .setDirects(wanted.getDirects())
                        .setFindable(wanted.getFindable())
                        .setSuggested(wanted.getSuggested())
                        .setFormerly(wanted.getFormerly());
        return (revision.isEmpty() ? request : request.addIfMatch(revision)).build();
    }

    private ProfileService mine() {
        return Bearer.attach(profiles, hers);
    }

    private Profile seen(String handle) {
        return answer(accounts.getProfile(profile(handle)));
    }

    private Profile seenBy(String token, String handle) {
        AccountService theirs = Bearer.attach(accounts, token);
        return answer(theirs.getProfile(profile(handle)));
    }

    private List<String> found(String token, String words) {
        AccountService theirs = Bearer.attach(accounts, token);
        FindPeopleRequest request =
                FindPeopleRequest.newBuilder().setQuery(words).setLimit(50).build();
        return answer(theirs.findPeople(request)).getItemsList().stream()
                .map(person -> person.getHandle())
                .toList();
    }

    private static GetProfileRequest profile(String handle) {
        return GetProfileRequest.newBuilder().setHandle(handle).build();
    }
}
