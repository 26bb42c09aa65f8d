package io.veza.chat.domain.analytics;

/** What happened in one room within some time. */
public record RoomPulse(long room, int messages, int joins, int leaves) {

    public static RoomPulse none(long room) {
        return new RoomPulse(room, 0, 0, 0);
    }

    public RoomPulse plus(RoomPulse other) {
        return new RoomPulse(
                room, messages + other.messages, joins + other.joins, leaves + other.leaves);
    }

    RoomPulse minus(RoomPulse other) {
        return new RoomPulse(
                room, messages - other.messages, joins - other.joins, leaves - other.leaves);
    }

    boolean isQuiet() {
        return messages == 0 && joins == 0 && leaves == 0;
    }

    public int activity() {
        return messages + joins + leaves;
    }
}
