package io.veza.user.adapter.grpc;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.quarkus.grpc.GlobalInterceptor;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.veza.user.domain.mail.Language;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps the language the caller likes to read on the call's own Vert.x context. */
@Singleton
@GlobalInterceptor
class LanguageInterceptor implements ServerInterceptor {

    private static final Metadata.Key<String> WISHES =
            Metadata.Key.of("accept-language", Metadata.ASCII_STRING_MARSHALLER);
    private static final String LOCAL = Language.class.getName();

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        String wishes = headers.get(WISHES);
        if (wishes != null) {
            callContext().ifPresent(context -> context.putLocal(LOCAL, Language.of(wishes)));
        }
        return next.startCall(call, headers);
    }

    static Language current() {
        return callContext().map(context -> context.<Language>getLocal(LOCAL)).orElse(Language.EN);
    }

    private static Optional<Context> callContext() {
        return Optional.ofNullable(Vertx.currentContext())
                .filter(VertxContext::isDuplicatedContext);
    }
}
