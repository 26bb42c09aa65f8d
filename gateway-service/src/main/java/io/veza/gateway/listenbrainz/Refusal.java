package io.veza.gateway.listenbrainz;

import io.vertx.core.json.JsonObject;
import io.veza.gateway.problem.ProblemAnswer;

/** Why a scrobbler is not answered, as ListenBrainz would say it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    static Refusal bad(String message) {
        return new Refusal(400, message);
    }

    int status() {
        return status;
    }

    /** Whatever it is; what only we should know stays with us. */
    static Refusal of(Throwable failure, String path) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        ProblemAnswer answer = ProblemAnswer.of(failure, path);
        JsonObject problem = new JsonObject(answer.body());
        return new Refusal(
                answer.status(), problem.getString("detail", problem.getString("title", "")));
    }
}
