package io.veza.user.domain.relation;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why something between two people is refused. */
public enum RelationError implements ErrorCode {
    RELATION_WITH_SELF(ErrorKind.PRECONDITION),
    /** One of the two has blocked the other; whoever is refused is not told who. */
    FOLLOW_REFUSED(ErrorKind.FORBIDDEN),
    FOLLOW_REQUEST_NOT_FOUND(ErrorKind.NOT_FOUND),
    TOO_MANY_RELATIONS(ErrorKind.PRECONDITION),
    /** Changed so often that it looks like a program; ends by itself. */
    RELATIONS_TOO_FAST(ErrorKind.EXHAUSTED),
    /** Its owner shows it to fewer people. */
    LIST_HIDDEN(ErrorKind.FORBIDDEN);

    private final ErrorKind kind;

    RelationError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
