package io.veza.user.domain.relation;

import static io.veza.user.domain.relation.Move.ACCEPT;
import static io.veza.user.domain.relation.Move.ASK;
import static io.veza.user.domain.relation.Move.BLOCK;
import static io.veza.user.domain.relation.Move.FOLLOW;
import static io.veza.user.domain.relation.Move.MUTE;
import static io.veza.user.domain.relation.Move.UNBLOCK;
import static io.veza.user.domain.relation.Move.UNFOLLOW;
import static io.veza.user.domain.relation.Move.UNMUTE;
import static io.veza.user.domain.relation.Move.WITHDRAW;

import io.veza.platform.kernel.DomainException;
import java.util.ArrayList;
import java.util.List;

/**
 * How two people stand to each other, with what their next step depends on.
 *
 * @param user who takes it
 * @param other whom it is about
 * @param asksFirst the other one's profile is private
 */
public record Standing(long user, long other, Ties ties, boolean asksFirst) {

    public Standing {
        if (user == other) {
            throw new DomainException(
                    RelationError.RELATION_WITH_SELF,
                    "Nobody follows, blocks or mutes themselves.");
        }
    }

    /** What has to change; nothing, when it is so already. */
    public List<Change> after(Step step) {
        return switch (step) {
            case FOLLOW -> follow();
            case UNFOLLOW -> end(user, other, ties.following(), ties.requested());
            case REMOVE_FOLLOWER -> end(other, user, ties.followedBy(), false);
            case ACCEPT -> accept();
            case DECLINE -> decline();
            case BLOCK -> block();
            case UNBLOCK -> own(UNBLOCK, ties.blocking());
            case MUTE -> own(MUTE, !ties.muting());
            case UNMUTE -> own(UNMUTE, ties.muting());
        };
    }

    private List<Change> follow() {
        if (ties.apart()) {
            throw new DomainException(
                    RelationError.FOLLOW_REFUSED, "You cannot follow this person.");
        }
        boolean so = ties.following() || ties.requested();
        return own(asksFirst ? ASK : FOLLOW, !so);
    }

    private List<Change> accept() {
        if (!ties.requestedBy() && !ties.followedBy()) {
            throw nobodyAsks();
        }
        return ties.requestedBy() ? List.of(new Change(ACCEPT, other, user)) : List.of();
    }

    private List<Change> decline() {
        if (!ties.requestedBy()) {
            throw nobodyAsks();
        }
        return end(other, user, false, true);
    }

    /** Follows end both ways before it holds. */
    private List<Change> block() {
        if (ties.blocking()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        changes.addAll(end(user, other, ties.following(), ties.requested()));
        changes.addAll(end(other, user, ties.followedBy(), ties.requestedBy()));
        changes.addAll(own(BLOCK, true));
        return changes;
    }

    private List<Change> own(Move move, boolean needed) {
        return needed ? List.of(new Change(move, user, other)) : List.of();
    }

    private static List<Change> end(long who, long whom, boolean follows, boolean asks) {
        if (follows) {
            return List.of(new Change(UNFOLLOW, who, whom));
        }
        return asks ? List.of(new Change(WITHDRAW, who, whom)) : List.of();
    }

    private static DomainException nobodyAsks() {
        return new DomainException(
                RelationError.FOLLOW_REQUEST_NOT_FOUND, "They have not asked to follow you.");
    }
}
