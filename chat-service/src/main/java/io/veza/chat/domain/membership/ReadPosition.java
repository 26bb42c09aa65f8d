package io.veza.chat.domain.membership;

/**
 * How far a member has read.
 *
 * @param seq newest event seen
 * @param messages how many messages the room had had by then
 */
public record ReadPosition(int seq, int messages) {

    public static final ReadPosition START = new ReadPosition(0, 0);
}
