package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.veza.gateway.problem.ProblemAnswer;
import io.veza.gateway.session.Session;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.problem.Problems;
import io.veza.platform.problem.ProtoJson;
import io.veza.proto.chat.v1.AnalyticsService;
import io.veza.proto.chat.v1.HouseFigures;
import io.veza.proto.chat.v1.WatchRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The figures as they reach one who watches. While chat-service is away the stream says so, tries
 * again and goes on; when the token has ended, or this gateway goes, it says that and ends.
 */
@ApplicationScoped
class FiguresStream {

    private static final int MOST_WATCHERS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AnalyticsService analytics;
    private final AtomicInteger watchers = new AtomicInteger();
    private final BroadcastProcessor<Said> farewell = BroadcastProcessor.create();

    FiguresStream(@GrpcClient("chat") AnalyticsService analytics) {
        this.analytics = analytics;
    }

    /** One event of the stream. */
    record Said(String event, String data) {}

    void drainEarly(@Observes ShutdownDelayInitiatedEvent event) {
        farewell.onError(new Leaving());
    }

    void drainLast(@Observes ShutdownEvent event) {
        farewell.onError(new Leaving());
    }

    /** Refuses at once whoever may not watch; what comes later is told in the stream. */
    Multi<Said> open(Session session) {
        if (!session.principal().isAdmin()) {
            throw new DomainException(CoreError.FORBIDDEN, "Your role does not allow this");
        }
        if (watchers.incrementAndGet() > MOST_WATCHERS) {
            watchers.decrementAndGet();
            throw tooMany();
        }
        return stream(session.token()).onTermination().invoke(watchers::decrementAndGet);
    }

    private Multi<Said> stream(String token) {
        Multi<Said> figures =
                Multi.createBy()
                        .repeating()
                        .supplier(() -> attempt(token))
                        .indefinitely()
                        .onItem()
                        .transformToMultiAndConcatenate(attempt -> attempt);
        return Multi.createBy()
                .merging()
                .streams(figures, farewell)
                .onFailure()
                .recoverWithItem(FiguresStream::end);
    }

    /** Ends when chat-service goes, after a pause; fails when there is no going on. */
    private Multi<Said> attempt(String token) {
        return Bearer.attach(analytics, token)
                .watch(WatchRequest.getDefaultInstance())
                .onOverflow()
                .dropPreviousItems()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(FiguresStream::said)
                .onCompletion()
                .failWith(new Leaving())
                .onFailure(FiguresStream::mayPass)
                .recoverWithMulti(FiguresStream::interrupted);
    }

    private static Multi<Said> interrupted() {
        Uni<Said> pause = Uni.createFrom().<Said>nullItem().onItem().delayIt().by(PAUSE);
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(new Said("interrupted", "{}")), pause.toMulti());
    }

    private static boolean mayPass(Throwable failure) {
        int status = Problems.of(failure, "").getStatus();
        return failure instanceof Leaving || status >= 500 || status == 429;
    }

    private static Said said(HouseFigures figures) {
        return new Said("figures", ProtoJson.print(figures));
    }

    private static Said end(Throwable failure) {
        return failure instanceof Leaving
                ? new Said("reconnect", "{}")
                : new Said("end", ProblemAnswer.of(failure, "/api/v2/admin/analytics/live").body());
    }

    private static DomainException tooMany() {
        return DomainException.retryable(
                CoreError.RATE_LIMITED, "Too many are watching.", Duration.ofSeconds(10));
    }

    /** Somebody stops serving; another will. */
    private static final class Leaving extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Leaving() {
            super(null, null, false, false);
        }
    }
}
