package io.veza.chat.adapter.postgres;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What there is of a person besides messages, and how it goes, by what it is called when counted.
 */
final class ErasureSql {

    /** The person is {@code $1}. */
    static final Map<String, String> OWN = own();

    /** The room is {@code $1}, the person {@code $2}. */
    static final Map<String, String> IN_ROOM = inRoom();

    /** Every room they have ever read or said something in, or are in. */
    static final String ROOMS =
            """
            insert into subject_erasure_room (erasure, room_id)
            select $1, r.id from room r where r.id in (
                select room_id from read_state where user_id = $2
                union select room_id from member where user_id = $2
                union select room_id from room_speaker where user_id = $2
                union select room_id from taken_back where user_id = $2
                union select room_id from direct where $2 in (low_id, high_id)
                union select id from room where owner_id = $2)
            """;

    static final String REACTIONS =
            """
            select count(*) from reaction where user_id = $2
                and room_id in (select room_id from subject_erasure_room where erasure = $1)
            """;

    private ErasureSql() {}

    private static Map<String, String> own() {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("drafts", "delete from draft where user_id = $1");
        own.put("scheduledMessages", "delete from scheduled_message where user_id = $1");
        own.put("mentions", "delete from mention where user_id = $1");
        own.put("readPositions", "delete from read_state where user_id = $1");
        own.put("threadsFollowed", "delete from thread_follow where user_id = $1");
        own.put("settings", "delete from person where user_id = $1");
        own.put("relations", "delete from relation where $1 in (user_id, other_id)");
        own.put("commands", "delete from command_run where user_id = $1");
        own.put("invitations", "delete from invitation where $1 in (inviter_id, invitee_id)");
        own.put("roomExports", "delete from room_export where user_id = $1");
        own.put("activities", "delete from activity where $1 in (actor_id, subject_id)");
        own.put("parkedEvents", "delete from parked_event where actor = $1");
        own.put("speakers", "delete from speaker where user_id = $1");
        own.put(
                "reportNotes",
                "update report_voice set note = '' where reporter_id = $1 and note <> ''");
        own.put(
                "reportEvidence",
                "update report set evidence = '' where subject_id = $1 and evidence <> ''");
        return own;
    }

    private static Map<String, String> inRoom() {
        Map<String, String> room = new LinkedHashMap<>();
        room.put("takenBack", "delete from taken_back where room_id = $1 and user_id = $2");
        room.put("votes", "delete from poll_vote where room_id = $1 and user_id = $2");
        room.put("leftReactions", "delete from reaction where room_id = $1 and user_id = $2");
        room.put("restrictions", "delete from restriction where room_id = $1 and user_id = $2");
        room.put("daysSpoken", "delete from room_speaker where room_id = $1 and user_id = $2");
        room.put(
                "nicknames",
                "update member set nickname = null where room_id = $1 and user_id = $2"
                        + " and nickname is not null");
        room.put(
                "moderationReasons",
                "update moderation set reason = '' where room_id = $1 and target_id = $2"
                        + " and reason <> ''");
        room.put(
                "threadsNamed",
                "update thread set participants = array_remove(participants, $2)"
                        + " where room_id = $1 and $2 = any(participants)");
        return room;
    }
}
