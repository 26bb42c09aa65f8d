package io.veza.user.adapter.postgres;

import io.veza.user.domain.relation.Move;

/** Whose row a step writes or removes. */
final class RelationStatements {

    /** Nothing else between the two happens meanwhile. */
    static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('relation/' || $1, 0))";

    static final String TIES =
            """
            select coalesce(o.following, false) as following, coalesce(o.requested, false) as requested,
                   coalesce(i.following, false) as followed_by,
                   coalesce(i.requested, false) as requested_by,
                   exists (select from block where blocker = $1 and blocked = $2) as blocking,
                   exists (select from block where blocker = $2 and blocked = $1) as blocked_by,
                   exists (select from mute where muter = $1 and muted = $2) as muting,
                   coalesce((select closed from privacy where account = $2), false) as asks_first
              from (select) as one
              left join (select not pending as following, pending as requested
                           from follow where follower = $1 and followed = $2) o on true
              left join (select not pending as following, pending as requested
                           from follow where follower = $2 and followed = $1) i on true
            """;

    /** A window begins with the first change after the one before has ended. */
    static final String PACE =
            """
            insert into relation_pace as p (account, since, made) values ($1, $2, 1)
            on conflict (account) do update set
                made = case when p.since <= $3 then 1 else p.made + 1 end,
                since = case when p.since <= $3 then $2 else p.since end
            returning made, since
            """;

    private RelationStatements() {}

    /** Takes both people, and for new rows an id and the time. */
    static String write(Move move) {
        return switch (move) {
            case ASK ->
                    "insert into follow (follower, followed, id, pending, at) values ($1, $2, $3, true, $4)";
            case FOLLOW ->
                    "insert into follow (follower, followed, id, pending, at) values ($1, $2, $3, false, $4)";
            case ACCEPT ->
                    "update follow set pending = false where follower = $1 and followed = $2";
            case UNFOLLOW, WITHDRAW -> "delete from follow where follower = $1 and followed = $2";
            case BLOCK -> "insert into block (blocker, blocked, id, at) values ($1, $2, $3, $4)";
            case UNBLOCK -> "delete from block where blocker = $1 and blocked = $2";
            case MUTE -> "insert into mute (muter, muted, id, at) values ($1, $2, $3, $4)";
            case UNMUTE -> "delete from mute where muter = $1 and muted = $2";
        };
    }

    /** How many of the kind somebody has. */
    static String count(Move move) {
        return switch (move) {
            case BLOCK, UNBLOCK -> "select count(*) from block where blocker = $1";
            case MUTE, UNMUTE -> "select count(*) from mute where muter = $1";
            case ASK, FOLLOW, ACCEPT, UNFOLLOW, WITHDRAW ->
                    "select count(*) from follow where follower = $1";
        };
    }
}
