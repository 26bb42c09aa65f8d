package io.veza.user.domain.mail;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why something about mails is refused. */
public enum MailError implements ErrorCode {
    MAIL_LINK_INVALID(ErrorKind.PRECONDITION),
    /** Many mails to one address, or asked for from one; ends by itself. */
    MAIL_THROTTLED(ErrorKind.EXHAUSTED);

    private final ErrorKind kind;

    MailError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
