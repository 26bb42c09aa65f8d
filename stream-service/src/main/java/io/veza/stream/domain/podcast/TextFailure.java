package io.veza.stream.domain.podcast;

/** Why what stands beside the sound of an episode could not be had. */
public enum TextFailure {
    UNREACHABLE("it is not to be had", true),
    TOO_LARGE("it is too large", false),
    UNREADABLE("it is not what it is said to be", false),
    BEYOND_END("nothing in it is before the end", false);

    private final String words;
    private final boolean passing;

    TextFailure(String words, boolean passing) {
        this.words = words;
        this.passing = passing;
    }

    public String words() {
        return words;
    }

    /** Whether another attempt may help. */
    public boolean isPassing() {
        return passing;
    }
}
