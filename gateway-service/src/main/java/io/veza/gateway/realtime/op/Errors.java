package io.veza.gateway.realtime.op;

import io.veza.platform.problem.Problems;
import io.veza.proto.common.v1.Problem;
import io.veza.proto.edge.v1.Error;

/** Failures as the WebSocket says them: the same codes and sentences as over HTTP. */
final class Errors {

    private Errors() {}

    static Error of(Throwable why) {
        Problem problem = Problems.of(why, "/ws");
        Error.Builder error =
                Error.newBuilder().setCode(problem.getCode()).setMessage(problem.getDetail());
        Problems.retryAfter(why).ifPresent(wait -> error.setRetryAfterMs((int) wait.toMillis()));
        problem.getErrorsList().stream()
                .findFirst()
                .ifPresent(wrong -> error.setField(wrong.getField()));
        return error.build();
    }
}
