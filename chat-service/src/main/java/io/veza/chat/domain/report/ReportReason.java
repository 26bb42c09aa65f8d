package io.veza.chat.domain.report;

/** Why somebody reports; stored by number. */
public enum ReportReason {
    SPAM(1),
    ABUSE(2),
    ILLEGAL(3),
    OTHER(4);

    private final int number;

    ReportReason(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
