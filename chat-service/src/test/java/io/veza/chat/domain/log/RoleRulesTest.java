package io.veza.chat.domain.log;

import static io.veza.chat.domain.log.RoomStates.ANNA;
import static io.veza.chat.domain.log.RoomStates.BELA;
import static io.veza.chat.domain.log.RoomStates.MODERATING;
import static io.veza.chat.domain.log.RoomStates.MODERATOR;
import static io.veza.chat.domain.log.RoomStates.OWNER;
import static io.veza.chat.domain.log.RoomStates.OWNING;
import static io.veza.chat.domain.log.RoomStates.STRANGER;
import static io.veza.chat.domain.log.RoomStates.custom;
import static io.veza.chat.domain.log.RoomStates.reason;
import static io.veza.chat.domain.log.RoomStates.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.role.DefaultRoles;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.role.RoleChange;
import io.veza.chat.domain.role.RoomRole;
import io.veza.chat.domain.room.Visibility;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleRulesTest {

    private final RoomStates state = new RoomStates(Visibility.PUBLIC);

    @Test
    void whoHasTheRightMakesRolesBelowTheirOwn() {
        // Given
        state.join(ANNA, custom(300, Permission.MANAGE_ROLES, Permission.PIN));
        Actor anna = new Actor(ANNA, false);

        // When
        Decision decision =
                state.decide(
                        new Governance.CreateRole(anna, custom(299, Permission.PIN)),
                        new Governance.CreateRole(anna, custom(300, Permission.PIN)),
                        new Governance.CreateRole(anna, custom(1, Permission.BAN)),
                        new Governance.CreateRole(MODERATING, custom(1)));

        // Then
        assertThat(decision.events()).hasExactlyElementsOfTypes(GovernanceEvent.RoleCreated.class);
        assertThat(decision.events().getFirst().seq()).isEqualTo(8);
        assertThat(decision.outcomes().subList(1, 4).stream().map(RoomStates::reason))
                .containsExactly(
                        ChatError.RANK_TOO_LOW,
                        ChatError.RANK_TOO_LOW,
                        ChatError.MISSING_PERMISSION);
    }

    @Test
    void aRoleTakenFromThePlainMembersIsFeltAtOnce() {
        // Given
        long plain = DefaultRoles.member(state.room).id();
        RoleChange mute = new RoleChange(null, null, Set.of(Permission.VIEW));

        // When
        Decision decision =
                state.decide(
                        new Governance.ChangeRole(OWNING, plain, mute), send(ANNA), send(OWNER));

        // Then
        assertThat(reason(decision.outcomes().get(1))).isEqualTo(ChatError.MISSING_PERMISSION);
        assertThat(decision.events()).hasSize(2);
    }

    @Test
    void rolesMadeWithTheRoomStay() {
        // Given
        RoomRole moderator = DefaultRoles.moderator(state.room);
        RoleChange higher = new RoleChange(null, 600, null);

        // When
        Decision decision =
                state.decide(
                        new Governance.DeleteRole(OWNING, moderator.id()),
                        new Governance.ChangeRole(OWNING, moderator.id(), higher),
                        new Governance.DeleteRole(OWNING, 4711));

        // Then
        assertThat(decision.outcomes().stream().map(RoomStates::reason))
                .containsExactly(
                        ChatError.ROLE_FIXED, ChatError.ROLE_FIXED, ChatError.ROLE_NOT_FOUND);
    }

    @Test
    void nobodyActsOnTheirEquals() {
        // Given
        state.join(ANNA, custom(500, Permission.MANAGE_ROLES));
        long plain = DefaultRoles.member(state.room).id();
        Actor anna = new Actor(ANNA, false);

        // When
        Decision decision =
                state.decide(
                        new Governance.AssignRole(anna, MODERATOR, plain),
                        new Governance.AssignRole(anna, OWNER, plain),
                        new Governance.AssignRole(anna, STRANGER, plain));

        // Then
        assertThat(decision.outcomes().stream().map(RoomStates::reason))
                .containsExactly(
                        ChatError.RANK_TOO_LOW, ChatError.RANK_TOO_LOW, ChatError.MEMBER_NOT_FOUND);
    }

    @Test
    void theOwnerHandsTheRoomOver() {
        // Given
        long crown = DefaultRoles.owner(state.room).id();

        // When
        Decision decision =
                state.decide(
                        new Governance.AssignRole(MODERATING, BELA, crown),
                        new Governance.AssignRole(OWNING, BELA, crown),
                        new Governance.AssignRole(OWNING, ANNA, crown));

        // Then
        assertThat(reason(decision.outcomes().getFirst())).isEqualTo(ChatError.MISSING_PERMISSION);
        assertThat(decision.events())
                .hasExactlyElementsOfTypes(
                        GovernanceEvent.MemberUpdated.class,
                        GovernanceEvent.RoomUpdated.class,
                        GovernanceEvent.MemberUpdated.class);
        var updated = (GovernanceEvent.RoomUpdated) decision.events().get(1);
        assertThat(updated.settings().owner()).isEqualTo(BELA);
        assertThat(reason(decision.outcomes().get(2))).isEqualTo(ChatError.MISSING_PERMISSION);
    }

    @Test
    void adminsOfTheHouseKeepOrderEverywhereTheyAre() {
        // Given
        Actor admin = new Actor(ANNA, true);
        long plain = DefaultRoles.member(state.room).id();

        // When
        Decision decision = state.decide(new Governance.AssignRole(admin, MODERATOR, plain));

        // Then
        assertThat(decision.outcomes()).hasOnlyElementsOfType(Outcome.Written.class);
    }
}
