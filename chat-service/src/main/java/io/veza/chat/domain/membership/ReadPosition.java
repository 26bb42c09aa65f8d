package io.veza.chat.domain.membership;

/**
 * How far a member has read.
 *
 * @param seq newest event seen
 * @param messages how many messages the room had had by then
 * @param own how many of those since do not count: their own, some only after the position was
 *     taken back, and those of whom they have silenced
 */
public record ReadPosition(int seq, int messages, int own) {

    public static final ReadPosition START = new ReadPosition(0, 0);

    public ReadPosition(int seq, int messages) {
        this(seq, messages, 0);
    }
}
