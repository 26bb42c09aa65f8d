package io.veza.platform.grpc;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.ExceptionHandler;
import io.quarkus.grpc.ExceptionHandlerProvider;
import io.veza.platform.kernel.DomainException;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/**
 * Stands in for Quarkus' own handler, which tells clients the class and message of the exception.
 * The only place that sees the exception itself, so defects are logged here and only here.
 */
@Singleton
class ErrorHandler implements ExceptionHandlerProvider {

    private static final Logger LOG = Logger.getLogger(ErrorHandler.class);

    private final OutageTeller outages;

    ErrorHandler(OutageTeller outages) {
        this.outages = outages;
    }

    @Override
    public Throwable transform(Throwable failure) {
        return status(failure).toException();
    }

    private ErrorStatus status(Throwable failure) {
        if (!isDefect(failure)) {
            return ErrorStatus.of(failure);
        }
        return outages.refusal(failure)
                .map(ErrorStatus::of)
                .orElseGet(() -> {
                    LOG.error("A call failed", failure);
                    return ErrorStatus.of(failure);
                });
    }

    @Override
    public <Q, A> ExceptionHandler<Q, A> createHandler(
            ServerCall.Listener<Q> listener, ServerCall<Q, A> call, Metadata metadata) {
        return new ExceptionHandler<>(listener, call, metadata) {
            @Override
            protected void handleException(
                    Throwable failure, ServerCall<Q, A> call, Metadata headers) {
                status(failure).close(call);
            }
        };
    }

    private static boolean isDefect(Throwable failure) {
        return switch (failure) {
            case DomainException _, StatusException _, StatusRuntimeException _ -> false;
            case CompletionException wrapper when wrapper.getCause() != null ->
                    isDefect(wrapper.getCause());
            default -> true;
        };
    }
}
