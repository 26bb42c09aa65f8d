package io.veza.gateway.subsonic.call;

import io.smallrye.mutiny.Uni;

/** Answers one thing that players ask for. */
@FunctionalInterface
public interface Endpoint {

    Uni<Answer> answer(Call call);
}
