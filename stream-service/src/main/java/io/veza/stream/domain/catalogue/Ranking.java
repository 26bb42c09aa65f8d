package io.veza.stream.domain.catalogue;

/** A list of what was heard most within some days. */
public enum Ranking {
    /** The latest days count most, and likes more than plays. */
    TRENDING(14),
    WEEK(7),
    MONTH(30),
    YEAR(365);

    private final int days;

    Ranking(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
