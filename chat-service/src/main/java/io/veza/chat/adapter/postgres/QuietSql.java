package io.veza.chat.adapter.postgres;

/** Whom somebody has blocked or muted: what they say counts as nothing. */
final class QuietSql {

    /** More than anybody is shown. */
    private static final int COUNTED = 1_000;

    private QuietSql() {}

    /**
     * @param user expression of who hears
     * @param author expression of who speaks
     */
    static String isQuiet(String user, String author) {
        return "exists (select from relation q where q.user_id = "
                + user
                + " and q.other_id = "
                + author
                + " and (q.blocks or q.mutes))";
    }

    /**
     * How many messages of theirs a room has after a position. Most people have silenced nobody,
     * and for them nothing is counted.
     *
     * @param room expression of its id
     * @param user expression of who hears
     * @param seq expression of how far they have read
     */
    static String count(String room, String user, String seq) {
        return "(case when exists (select from relation q where q.user_id = "
                + user
                + " and (q.blocks or q.mutes)) then quiet_count("
                + room
                + ", "
                + user
                + ", "
                + seq
                + ", "
                + COUNTED
                + ") else 0 end)";
    }
}
