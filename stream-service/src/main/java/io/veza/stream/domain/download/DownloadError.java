package io.veza.stream.domain.download;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a track cannot be saved. */
public enum DownloadError implements ErrorCode {
    DOWNLOAD_OFF(ErrorKind.FORBIDDEN),
    DOWNLOAD_NOT_READY(ErrorKind.PRECONDITION),
    FORMAT_NOT_OFFERED(ErrorKind.NOT_FOUND);

    private final ErrorKind kind;

    DownloadError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
