package io.veza.stream.domain.effect;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a chain, a preview or a render is refused. */
public enum EffectError implements ErrorCode {
    EFFECT_CHAIN_EMPTY(ErrorKind.INVALID),
    EFFECT_CHAIN_TOO_LONG(ErrorKind.INVALID),
    EFFECT_UNKNOWN(ErrorKind.INVALID),
    EFFECT_PARAMETER_UNKNOWN(ErrorKind.INVALID),
    /** Out of its range, or no number. */
    EFFECT_VALUE_REFUSED(ErrorKind.INVALID),
    /** A chain may have it only once. */
    EFFECT_REPEATED(ErrorKind.INVALID),
    /** The chain cuts all of it away. */
    EFFECT_NOTHING_LEFT(ErrorKind.INVALID),
    EFFECT_TRACK_NOT_READY(ErrorKind.PRECONDITION),
    TOO_MANY_PREVIEWS(ErrorKind.EXHAUSTED),
    TOO_MANY_RENDERS(ErrorKind.EXHAUSTED),
    /** Another one of the same track. */
    RENDER_RUNNING(ErrorKind.PRECONDITION),
    RENDER_NOT_FOUND(ErrorKind.NOT_FOUND),
    RENDER_ENDED(ErrorKind.PRECONDITION),
    /** The track plays another file than the one that was rendered. */
    RENDER_OUTDATED(ErrorKind.PRECONDITION);

    private final ErrorKind kind;

    EffectError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
