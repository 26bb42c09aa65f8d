package io.veza.chat.adapter.postgres;

/** How many unread messages call somebody; those of whom they have silenced do not. */
final class MentionSql {

    /**
     * More than anybody is shown; a room that calls everybody all the time must not be counted
     * through.
     */
    private static final int COUNTED = 1_000;

    private MentionSql() {}

    /**
     * @param room expression of its id
     * @param user expression of theirs
     * @param seq expression of how far they have read
     * @param since expression of when they connected: what calls those who are connected counts
     *     from then on
     */
    static String count(String room, String user, String seq, String since) {
        return "(select count(distinct c.seq) from (select t.seq from mention t where t.room_id = "
                + room
                + " and t.user_id in ("
                + user
                + ", 0, -1) and t.seq > "
                + seq
                + " and t.author_id <> "
                + user
                + " and not "
                + QuietSql.isQuiet(user, "t.author_id")
                + " and (t.user_id <> -1 or t.at >= "
                + since
                + ") limit "
                + COUNTED
                + ") c)::int";
    }
}
