package io.veza.chat.adapter.postgres;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What there is of a person, {@code $1}, by the file it goes into. Ids are text, as everywhere in
 * JSON. A column {@code extra} is what a message has besides its words, as it is stored. What
 * others wrote is theirs, but for moderators' reasons, which are about the person.
 */
final class TakeoutSql {

    static final Map<String, String> FILES = files();

    /** Every room they have ever read or said something in, or are in. */
    private static final String ROOMS =
            """
            (select room_id from read_state where user_id = $1
             union select room_id from member where user_id = $1
             union select room_id from room_speaker where user_id = $1
             union select room_id from taken_back where user_id = $1
             union select room_id from direct where $1 in (low_id, high_id)
             union select id from room where owner_id = $1)
            """;

    private static final String MESSAGES =
            """
            select m.id::text, m.room_id::text as room, r.name as "roomName", m.seq, m.at, m.body as text,
                   m.reply_to::text as "replyTo", m.thread_root::text as thread,
                   m.edited_at as "editedAt", m.pinned_at as "pinnedAt", m.extra
              from message m join room r on r.id = m.room_id
             where m.author_id = $1 and m.deleted_at is null and m.room_id in
            """
                    + ROOMS;

    private static final String EDITS =
            """
            select e.message_id::text as message, e.room_id::text as room, e.edit, e.body as text,
                   e.at as "replacedAt"
              from message_edit e join message m on m.room_id = e.room_id and m.id = e.message_id
             where m.author_id = $1 and m.deleted_at is null and m.room_id in
            """
                    + ROOMS;

    private static final String TAKEN_BACK =
            """
            select message_id::text as message, room_id::text as room, at as "takenBackAt", body as text, extra
              from taken_back where user_id = $1 order by at
            """;

    private static final String REACTIONS =
            """
            select message_id::text as message, room_id::text as room, emoji
              from reaction where user_id = $1 and room_id in
            """
                    + ROOMS;

    private static final String VOTES =
            """
            select message_id::text as message, room_id::text as room, choices
              from poll_vote where user_id = $1
            """;

    private static final String MEMBERSHIPS =
            """
            select m.room_id::text as room, r.name, r.owner_id = $1 as owner, m.joined_at as "joinedAt",
                   m.nickname, m.role_id::text as role
              from member m join room r on r.id = m.room_id where m.user_id = $1 order by m.joined_at
            """;

    private static final String ROOMS_OWNED =
            """
            select id::text, name, topic, visibility = 1 as public, created_at as "createdAt"
              from room where owner_id = $1 order by id
            """;

    private static final String DRAFTS =
            """
            select room_id::text as room, nullif(thread_root, 0)::text as thread, body as text, at
              from draft where user_id = $1 order by at
            """;

    private static final String SCHEDULED =
            """
            select id::text, room_id::text as room, at, body as text, reply_to::text as "replyTo",
                   thread_root::text as thread, created_at as "createdAt", failure, extra
              from scheduled_message where user_id = $1 order by at
            """;

    private static final String READ_POSITIONS =
            """
            select room_id::text as room, seq, receipt, level, passing_level as "passingLevel",
                   passing_until as "passingUntil"
              from read_state where user_id = $1 order by room_id
            """;

    private static final String THREADS_FOLLOWED =
            """
            select root_id::text as thread, room_id::text as room, read_seq as "readSeq", following
              from thread_follow where user_id = $1 order by root_id
            """;

    private static final String MENTIONS =
            """
            select message_id::text as message, room_id::text as room, author_id::text as author, at
              from mention where user_id = $1 order by message_id
            """;

    private static final String SETTINGS =
            """
            select status, status_text as "statusText", status_until as "statusUntil", receipts, directs
              from person where user_id = $1
            """;

    private static final String INVITATIONS =
            """
            select id::text, room_id::text as room, inviter_id::text as inviter,
                   invitee_id::text as invitee, created_at as "createdAt", expires_at as "expiresAt", uses
              from invitation where $1 in (inviter_id, invitee_id) order by id
            """;

    private static final String REPORTS_MADE =
            """
            select v.report_id::text as report, r.room_id::text as room, r.message_id::text as message,
                   r.subject_id::text as about, v.reason, v.note, v.at
              from report_voice v join report r on r.id = v.report_id
             where v.reporter_id = $1 order by v.at
            """;

    private static final String MODERATION =
            """
            select id::text, room_id::text as room, kind, reason, at, until, reversed_at as "reversedAt"
              from moderation where target_id = $1 order by id
            """;

    private static final String RESTRICTIONS =
            """
            select room_id::text as room, banned_until as "bannedUntil",
                   timed_out_until as "timedOutUntil", muted
              from restriction where user_id = $1
            """;

    private static final String DAYS_SPOKEN =
            """
            select room_id::text as room, day from room_speaker where user_id = $1 order by day
            """;

    private TakeoutSql() {}

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("messages", MESSAGES);
        files.put("edits", EDITS);
        files.put("taken-back", TAKEN_BACK);
        files.put("reactions", REACTIONS);
        files.put("votes", VOTES);
        files.put("memberships", MEMBERSHIPS);
        files.put("rooms-owned", ROOMS_OWNED);
        files.put("drafts", DRAFTS);
        files.put("scheduled-messages", SCHEDULED);
        files.put("read-positions", READ_POSITIONS);
        files.put("threads-followed", THREADS_FOLLOWED);
        files.put("mentions", MENTIONS);
        files.put("settings", SETTINGS);
        files.put("invitations", INVITATIONS);
        files.put("reports-made", REPORTS_MADE);
        files.put("moderation", MODERATION);
        files.put("restrictions", RESTRICTIONS);
        files.put("days-spoken", DAYS_SPOKEN);
        return files;
    }
}
