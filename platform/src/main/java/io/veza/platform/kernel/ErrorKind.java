package io.veza.platform.kernel;

/** The families of failure, one for each gRPC status a service may answer with. */
public enum ErrorKind {
    /** The input can never be right. */
    INVALID,
    /** Nobody, or somebody unproven, is asking. */
    UNAUTHENTICATED,
    /** The caller is known and may not. */
    FORBIDDEN,
    /** There is nothing there, or nothing the caller may know of. */
    NOT_FOUND,
    /** It exists already. */
    CONFLICT,
    /** Right in itself, but not in the present state. */
    PRECONDITION,
    /** Meant for a state that is no more. */
    STALE,
    /** Too much or too often. */
    EXHAUSTED,
    /** Try again: something needed does not answer. */
    UNAVAILABLE,
    /** A defect of ours. */
    INTERNAL
}
