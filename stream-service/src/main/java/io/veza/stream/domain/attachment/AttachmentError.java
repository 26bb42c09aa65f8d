package io.veza.stream.domain.attachment;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a call about an attachment is refused. */
public enum AttachmentError implements ErrorCode {
    /** There is none of that id, it is somebody else's, or it was never sent and is gone. */
    ATTACHMENT_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** It belongs to a message already. */
    ATTACHMENT_USED(ErrorKind.PRECONDITION),
    ATTACHMENT_TOO_LARGE(ErrorKind.INVALID),
    ATTACHMENT_NAME_INVALID(ErrorKind.INVALID),
    /** As much as one person may upload in a day. */
    ATTACHMENT_QUOTA_SPENT(ErrorKind.EXHAUSTED),
    /** More pixels, or pictures in one animation, than are painted here. */
    IMAGE_TOO_LARGE(ErrorKind.INVALID);

    private final ErrorKind kind;

    AttachmentError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
