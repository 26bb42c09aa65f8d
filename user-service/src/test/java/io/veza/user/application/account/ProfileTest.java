package io.veza.user.application.account;

import static io.veza.user.fake.Refusals.answer;
import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.CoreError;
import io.veza.user.domain.account.AccountError;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserChange;
import io.veza.user.domain.account.UserEvent;
import io.veza.user.fake.FakeUsers;
import io.veza.user.fake.People;
import io.veza.user.fake.TestClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private final FakeUsers users = new FakeUsers();
    private final UpdateProfile update = new UpdateProfile(users);
    private final FindUser find = new FindUser(users, new TestClock());

    @BeforeEach
    void adaHasAnAccount() {
        UserChange registered = new UserChange(People.ADA, new UserEvent.Registered(1001));
        answer(users.add(registered, new PasswordHash("", ""), List.of()));
    }

    @Test
    void whatIsGivenChangesAndTheRestStays() {
        // Given
        var command =
                new UpdateProfile.Command(
                        1001, Optional.empty(), Optional.of("Engines, mostly."), List.of());

        // When
        User user = answer(update.handle(command));

        // Then
        assertThat(user.bio()).hasToString("Engines, mostly.");
        assertThat(user.displayName()).isEqualTo(People.ADA.displayName());
        assertThat(users.events).last().isEqualTo(new UserEvent.ProfileChanged(1001));
    }

    @Test
    void aChangeIsSeenByTheNextReader() {
        // Given
        var command =
                new UpdateProfile.Command(1001, Optional.of("Ada"), Optional.empty(), List.of());
        answer(update.handle(command));

        // When
        User user = answer(find.byId(1001));

        // Then
        assertThat(user.displayName()).hasToString("Ada");
    }

    @Test
    void whatWasMeantForAnotherStateChangesNothing() {
        // Given
        List<String> read = List.of(People.ADA.revision().value());
        answer(
                update.handle(
                        new UpdateProfile.Command(
                                1001, Optional.of("Ada"), Optional.empty(), read)));
        var late = new UpdateProfile.Command(1001, Optional.of("Late"), Optional.empty(), read);

        // When
        var code = refusal(() -> answer(update.handle(late)));

        // Then
        assertThat(code).isEqualTo(CoreError.CHANGED_MEANWHILE);
        assertThat(answer(find.byId(1001)).displayName()).hasToString("Ada");
    }

    @Test
    void aStrangerHasNoProfileToChange() {
        var command = new UpdateProfile.Command(404, Optional.of("X"), Optional.empty(), List.of());

        assertThat(refusal(() -> answer(update.handle(command))))
                .isEqualTo(AccountError.USER_NOT_FOUND);
    }

    @Test
    void profilesAreFoundByHandleInAnyCase() {
        assertThat(answer(find.byHandle("ADA"))).isEqualTo(People.ADA);
    }

    @Test
    void unknownAndImpossibleHandlesAreNotFound() {
        assertThat(refusal(() -> answer(find.byHandle("nobody"))))
                .isEqualTo(AccountError.USER_NOT_FOUND);
        assertThat(refusal(() -> answer(find.byHandle("../etc"))))
                .isEqualTo(AccountError.USER_NOT_FOUND);
    }

    @Test
    void unknownPeopleAreLeftOut() {
        // When
        List<PersonView> people = answer(find.people(List.of(1001L, 404L, 1001L)));

        // Then
        assertThat(people).containsExactly(new PersonView(1001, "ada", "Ada Lovelace"));
        assertThat(answer(find.people(List.of()))).isEmpty();
    }
}
