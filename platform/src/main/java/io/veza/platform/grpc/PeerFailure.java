package io.veza.platform.grpc;

import io.grpc.Status;

/** The peer itself did not answer; a refusal it decided on is no such failure. */
final class PeerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PeerFailure(Status status) {
        super(status.getCode().name(), null, false, false);
    }

    static boolean is(Status status) {
        return status.getCode() == Status.Code.UNAVAILABLE
                || status.getCode() == Status.Code.DEADLINE_EXCEEDED;
    }
}
