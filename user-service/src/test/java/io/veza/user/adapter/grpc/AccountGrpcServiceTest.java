package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.common.v1.Person;
import io.veza.proto.common.v1.Role;
import io.veza.proto.user.v1.AccountService;
import io.veza.proto.user.v1.FindPeopleRequest;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Profile;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.UpdateProfileRequest;
import io.veza.proto.user.v1.User;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccountGrpcServiceTest extends GrpcContract {

    private static final String EVENTS =
            "select count(*) from event_log where type = 'veza.user.account.%s' and actor = ?";
    private static final GetMeRequest ME = GetMeRequest.getDefaultInstance();

    @Test
    void whoRegistersHasAnAccountAndTheLogKnows() throws SQLException {
        // Given
        RegisterRequest request = somebody().setDisplayName("Nadia 🎵").build();

        // When
        User user = answer(accounts.register(request)).getUser();

        // Then
        assertThat(user.getHandle()).isEqualTo(request.getHandle());
        assertThat(user.getDisplayName()).isEqualTo("Nadia 🎵");
        assertThat(user.getRole()).isEqualTo(Role.USER);
        assertThat(Long.toString(user.getId())).hasSizeBetween(17, 19);
        assertThat(count(EVENTS.formatted("registered"), user.getId())).isEqualTo(1);
    }

    @Test
    void aHandleIsTakenInAnyCase() {
        // Given
        String handle = register().getHandle().toUpperCase(Locale.ROOT);

        // When
        var again = accounts.register(somebody().setHandle(handle).build());

        // Then
        assertThat(refusal(again)).isEqualTo("HANDLE_TAKEN");
    }

    @Test
    void anAddressIsTakenInAnyCase() {
        // Given
        String email = register().getEmail().toUpperCase(Locale.ROOT);

        // When
        var again = accounts.register(somebody().setEmail(email).build());

        // Then
        assertThat(refusal(again)).isEqualTo("EMAIL_TAKEN");
    }

    @Test
    void badInputIsRefusedWithItsReason() {
        assertThat(refusal(accounts.register(somebody().setHandle("../x").build())))
                .isEqualTo("INVALID_REQUEST");
        assertThat(refusal(accounts.register(somebody().setPassword("too short").build())))
                .isEqualTo("INVALID_REQUEST");
        assertThat(refusal(accounts.register(somebody().setPassword("password1234567").build())))
                .isEqualTo("PASSWORD_TOO_COMMON");
    }

    @Test
    void aProfileIsChangedByItsOwnerAndSeenByEveryone() throws SQLException {
        // Given
        User user = register();
        AccountService mine = Bearer.attach(accounts, logIn(user).getAccessToken());
        UpdateProfileRequest bio = UpdateProfileRequest.newBuilder().setBio("I play oud.").build();

        // When
        User changed = answer(mine.updateProfile(bio));

        // Then
        Profile seen = answer(accounts.getProfile(profile(user.getHandle())));
        assertThat(answer(mine.getMe(ME))).isEqualTo(changed);
        assertThat(seen.getBio()).isEqualTo("I play oud.");
        assertThat(seen.getDisplayName()).isEqualTo(user.getDisplayName());
        assertThat(count(EVENTS.formatted("profile_changed"), user.getId())).isEqualTo(1);
    }

    @Test
    void strangersSeeNoPrivateParts() {
        assertThat(refusal(accounts.getMe(ME))).isEqualTo("UNAUTHENTICATED");
        assertThat(Profile.getDescriptor().findFieldByName("email")).isNull();
        assertThat(refusal(accounts.getProfile(profile("nobody-here"))))
                .isEqualTo("USER_NOT_FOUND");
    }

    @Test
    void peopleAreNamedAndTheUnknownLeftOut() {
        // Given
        User one = register();
        User two = register();
        GetPeopleRequest request =
                GetPeopleRequest.newBuilder()
                        .addAllIds(List.of(one.getId(), two.getId(), 1L))
                        .build();

        // When
        List<Person> people = answer(accounts.getPeople(request)).getPeopleList();

        // Then
        assertThat(people)
                .extracting(Person::getHandle)
                .containsExactlyInAnyOrder(one.getHandle(), two.getHandle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@zoe_f", "ZOE_FINDME", "Zoé Find", "zoe f", "kohlbec", "Köhlbeck"})
    void peopleAreFoundByHowTheirNamesBegin(String words) {
        // Given
        zoe();
        AccountService mine = Bearer.attach(accounts, logIn(register()).getAccessToken());

        // When
        List<Person> people = answer(mine.findPeople(find(words))).getItemsList();

        // Then
        assertThat(people).extracting(Person::getHandle).contains("zoe_findme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"findmee", "Kohlbekc", "Zoe Kölbeck", "findem"})
    void peopleWhoAreNearlyCalledSoAreFoundWhereThatIsWanted(String words) {
        // Given
        zoe();
        AccountService mine = Bearer.attach(accounts, logIn(register()).getAccessToken());
        FindPeopleRequest near = find(words).toBuilder().setNear(true).build();

        // When
        List<Person> people = answer(mine.findPeople(near)).getItemsList();

        // Then
        assertThat(people).extracting(Person::getHandle).contains("zoe_findme");
        assertThat(answer(mine.findPeople(find(words))).getItemsList()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_oe_findme", "zoe%", "hlbeck", "Zoe\\"})
    void signsOfPatternsAreSigns(String words) {
        // Given
        zoe();
        AccountService mine = Bearer.attach(accounts, logIn(register()).getAccessToken());

        // When
        List<Person> people = answer(mine.findPeople(find(words))).getItemsList();

        // Then
        assertThat(people).isEmpty();
    }

    @Test
    void noMorePeopleThanAskedForAndNoneForStrangers() {
        // Given
        register();
        User caller = register();
        AccountService mine = Bearer.attach(accounts, logIn(caller).getAccessToken());
        var request = FindPeopleRequest.newBuilder().setQuery(caller.getHandle()).setLimit(1);

        // When
        List<Person> people = answer(mine.findPeople(request.build())).getItemsList();

        // Then
        assertThat(people).extracting(Person::getId).containsExactly(caller.getId());
        assertThat(answer(mine.findPeople(find(" @ "))).getItemsList()).isEmpty();
        assertThat(refusal(accounts.findPeople(find("a")))).isEqualTo("UNAUTHENTICATED");
    }

    /** Registered by whichever test needs them first. */
    private void zoe() {
        RegisterRequest request =
                somebody().setHandle("zoe_findme").setDisplayName("Zoé Finder Köhlbeck").build();
        accounts.register(request).onFailure().recoverWithNull().await().indefinitely();
    }

    private static FindPeopleRequest find(String words) {
        return FindPeopleRequest.newBuilder().setQuery(words).build();
    }

    private static GetProfileRequest profile(String handle) {
        return GetProfileRequest.newBuilder().setHandle(handle).build();
    }
}
