package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.membership.Memberships;
import io.veza.chat.domain.membership.Membership;
import io.veza.chat.domain.membership.ReadPosition;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.room.Room;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who is in which room, and how far they have read. */
@ApplicationScoped
class PostgresMemberships implements Memberships {

    /**
     * Nulls there are none: they keep the planner from walking all rooms in their order. The counts
     * are dear by its estimate, beside which every way to the rooms seems to cost the same.
     */
    private static final String OF =
            "select "
                    + RoomRows.ROOM
                    + ", "
                    + RoomRows.HEAD
                    + ", coalesce(s.seq, 0) as read_seq, coalesce(s.messages, 0) as read_messages,"
                    + " coalesce(s.own, 0) + "
                    + QuietSql.count("m.room_id", "$1", "coalesce(s.seq, 0)")
                    + " as read_own, "
                    + NotificationRows.COLUMNS
                    + ", "
                    + MentionSql.count("m.room_id", "$1", "coalesce(s.seq, 0)", "$2")
                    + " as mentions"
                    + " from member m join room r on r.id = m.room_id"
                    + " join room_head h on h.room_id = m.room_id"
                    + " left join read_state s on s.user_id = $1 and s.room_id = m.room_id"
                    + " where m.user_id = $1 order by r.active_at desc nulls last, r.id desc";

    private static final String MEMBERS =
            "select m.user_id, "
                    + StandingRows.COLUMNS
                    + " from member m"
                    + StandingRows.rolesAndRestrictions("$1", "m.user_id")
                    + " where m.room_id = $1 and m.user_id > $2"
                    + " order by m.room_id, m.user_id limit $3";

    private static final String IDS =
            "select user_id from member where room_id = $1 order by room_id, user_id limit $2";

    private static final String AMONG =
            "select user_id from member where room_id = $1 and user_id = any($2)";

    private static final String WELCOME = "select id from room where welcome and visibility = 1";

    private final Database database;

    PostgresMemberships(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Membership>> of(long user, Instant connectedSince) {
        return database.list(
                OF, Tuple.of(user, Sql.time(connectedSince)), PostgresMemberships::membership);
    }

    @Override
    public Uni<List<Standing>> members(Room room, long after, int limit) {
        return database.list(
                MEMBERS,
                Tuple.of(room.id(), after, limit),
                row -> StandingRows.standing(room, row.getLong("user_id"), row));
    }

    @Override
    public Uni<List<Long>> ids(long room, int limit) {
        return database.list(IDS, Tuple.of(room, limit), row -> row.getLong(0));
    }

    @Override
    public Uni<List<Long>> among(long room, Collection<Long> people) {
        Tuple asked = Tuple.of(room, people.toArray(Long[]::new));
        return database.list(AMONG, asked, row -> row.getLong(0));
    }

    @Override
    public Uni<List<Long>> welcomeRooms() {
        return database.list(WELCOME, Tuple.tuple(), row -> row.getLong(0));
    }

    private static Membership membership(Row row) {
        return new Membership(
                RoomRows.room(row),
                RoomRows.head(row),
                new ReadPosition(
                        row.getInteger("read_seq"),
                        row.getInteger("read_messages"),
                        row.getInteger("read_own")),
                row.getInteger("mentions"),
                NotificationRows.notifications(row));
    }
}
