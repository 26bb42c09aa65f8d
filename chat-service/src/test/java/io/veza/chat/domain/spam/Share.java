package io.veza.chat.domain.spam;

/**
 * Which sentences and words a corpus is made of.
 *
 * @param half 0 to learn from, 1 to test with
 * @param part of that half
 * @param parts 1: the whole half
 */
record Share(int half, int part, int parts) {

    static final int TAUGHT = 0;
    static final int UNSEEN = 1;

    static Share half(int half) {
        return new Share(half, 0, 1);
    }

    /** Of the half that is learnt from. */
    static Share taught(int part, int parts) {
        return new Share(TAUGHT, part, parts);
    }

    /**
     * @param index in the half
     */
    boolean has(int index) {
        return index % parts == part;
    }
}
