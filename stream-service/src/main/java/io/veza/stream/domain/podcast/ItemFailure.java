package io.veza.stream.domain.podcast;

/** Why an episode of a feed could not be had. */
public enum ItemFailure {
    FILE_UNREACHABLE(true),
    FILE_TOO_LARGE(false),
    STORAGE_QUOTA_SPENT(false);

    private final boolean passing;

    ItemFailure(boolean passing) {
        this.passing = passing;
    }

    /** Whether another attempt may help. */
    public boolean isPassing() {
        return passing;
    }
}
