package io.veza.stream.adapter.playlistfile;

/** A text is not what it says. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableException(String why) {
        super(why);
    }
}
