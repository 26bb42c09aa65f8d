package io.veza.user.domain.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final long ADA = 1;
    private static final long BEN = 2;

    @Test
    void somebodyIsFollowedOrAsked() {
        assertThat(standing(Ties.NONE, false).after(Step.FOLLOW))
                .containsExactly(new Change(Move.FOLLOW, ADA, BEN));
        assertThat(standing(Ties.NONE, true).after(Step.FOLLOW))
                .containsExactly(new Change(Move.ASK, ADA, BEN));
    }

    @Test
    void whatIsSoAlreadyChangesNothing() {
        assertThat(standing(following(), true).after(Step.FOLLOW)).isEmpty();
        assertThat(standing(Ties.NONE, false).after(Step.UNFOLLOW)).isEmpty();
        assertThat(standing(Ties.NONE, false).after(Step.UNBLOCK)).isEmpty();
        assertThat(standing(Ties.NONE, false).after(Step.UNMUTE)).isEmpty();
        assertThat(standing(Ties.NONE, false).after(Step.REMOVE_FOLLOWER)).isEmpty();
    }

    @Test
    void whoBlocksEndsWhatIsBetweenThem() {
        // Given
        Ties ties = new Ties(true, false, false, true, false, false, false);

        // When
        var changes = standing(ties, false).after(Step.BLOCK);

        // Then
        assertThat(changes)
                .containsExactly(
                        new Change(Move.UNFOLLOW, ADA, BEN),
                        new Change(Move.WITHDRAW, BEN, ADA),
                        new Change(Move.BLOCK, ADA, BEN));
    }

    @Test
    void nobodyFollowsWhoIsApartFromThem() {
        Ties blocked = new Ties(false, false, false, false, false, true, false);
        Ties blocking = new Ties(false, false, false, false, true, false, false);

        assertThat(refusal(blocked, Step.FOLLOW)).isEqualTo(RelationError.FOLLOW_REFUSED);
        assertThat(refusal(blocking, Step.FOLLOW)).isEqualTo(RelationError.FOLLOW_REFUSED);
    }

    @Test
    void onlyWhoAskedIsAnswered() {
        Ties asked = new Ties(false, false, false, true, false, false, false);

        assertThat(standing(asked, true).after(Step.ACCEPT))
                .containsExactly(new Change(Move.ACCEPT, BEN, ADA));
        assertThat(standing(asked, true).after(Step.DECLINE))
                .containsExactly(new Change(Move.WITHDRAW, BEN, ADA));
        assertThat(refusal(Ties.NONE, Step.ACCEPT))
                .isEqualTo(RelationError.FOLLOW_REQUEST_NOT_FOUND);
        assertThat(refusal(following(), Step.DECLINE))
                .isEqualTo(RelationError.FOLLOW_REQUEST_NOT_FOUND);
    }

    @Test
    void nobodyRelatesToThemselves() {
        DomainException refusal =
                catchThrowableOfType(
                        DomainException.class, () -> new Standing(ADA, ADA, Ties.NONE, false));

        assertThat(refusal.code()).isEqualTo(RelationError.RELATION_WITH_SELF);
    }

    @Test
    void thereAreBounds() {
        RelationLimits limits = new RelationLimits(2, 3, Duration.ofHours(1));

        limits.checkNumber(2);
        limits.checkPace(3, Duration.ofMinutes(1));
        assertThat(catchThrowableOfType(DomainException.class, () -> limits.checkNumber(3)).code())
                .isEqualTo(RelationError.TOO_MANY_RELATIONS);
        assertThat(
                        catchThrowableOfType(
                                        DomainException.class,
                                        () -> limits.checkPace(4, Duration.ofMinutes(1)))
                                .code())
                .isEqualTo(RelationError.RELATIONS_TOO_FAST);
    }

    private static Ties following() {
        return new Ties(true, false, false, false, false, false, false);
    }

    private static Object refusal(Ties ties, Step step) {
        return catchThrowableOfType(DomainException.class, () -> standing(ties, false).after(step))
                .code();
    }

    private static Standing standing(Ties ties, boolean asksFirst) {
        return new Standing(ADA, BEN, ties, asksFirst);
    }
}
