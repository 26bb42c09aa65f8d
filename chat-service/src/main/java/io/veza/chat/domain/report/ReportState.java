package io.veza.chat.domain.report;

/** Where a case stands; stored by number. */
public enum ReportState {
    OPEN(1),
    /** Handed up to the admins of the house. */
    ESCALATED(2),
    RESOLVED(3),
    /** Nothing was wrong. */
    DISMISSED(4);

    private final int number;

    ReportState(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public boolean isClosed() {
        return this == RESOLVED || this == DISMISSED;
    }
}
