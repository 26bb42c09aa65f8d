package io.veza.chat.domain.thread;

import java.time.Instant;
import java.util.List;

/**
 * The thread that began with a message.
 *
 * @param root id of that message
 * @param replies without deleted ones
 * @param seq newest event counted here
 * @param participants who replied last, newest first
 * @param following whether the one who asks follows it
 * @param unread what they have not read of it
 */
public record ThreadSummary(
        long root,
        int replies,
        int seq,
        Instant lastAt,
        List<Long> participants,
        boolean following,
        int unread) {

    public ThreadSummary {
        participants = List.copyOf(participants);
    }
}
