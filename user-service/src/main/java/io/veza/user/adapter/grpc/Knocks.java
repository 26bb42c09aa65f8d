package io.veza.user.adapter.grpc;

import io.veza.user.domain.session.Knock;

/** Who calls just now, put together from what the interceptors have kept. */
final class Knocks {

    private Knocks() {}

    static Knock current() {
        return new Knock(
                ClientAddressInterceptor.current(),
                ClientAddressInterceptor.device(),
                LanguageInterceptor.current());
    }
}
