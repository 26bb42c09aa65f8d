package io.veza.user.application.erasure;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.subject.SubjectKeys;
import io.veza.user.domain.erasure.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** The step an erasure is at. Each bears being taken twice. */
@ApplicationScoped
class TakeStep {

    private static final Duration SOON = Duration.ofMillis(200);

    private final Erasures erasures;
    private final EraseAccount account;
    private final Elsewhere elsewhere;
    private final SubjectKeys keys;
    private final CertifyErasure certify;
    private final Clock clock;

    TakeStep(
            Erasures erasures,
            EraseAccount account,
            Elsewhere elsewhere,
            SubjectKeys keys,
            CertifyErasure certify,
            Clock clock) {
        this.erasures = erasures;
        this.account = account;
        this.elsewhere = elsewhere;
        this.keys = keys;
        this.certify = certify;
        this.clock = clock;
    }

    Uni<Void> handle(Erasure erasure) {
        return switch (erasure.step()) {
            case ACCOUNT ->
                    account.handle(erasure)
                            .chain(gone ->
                                    gone.isPresent()
                                            ? advance(erasure, gone.get())
                                            : Uni.createFrom().voidItem());
            case STREAM -> elsewhere.eraseFromStream(erasure).chain(told -> follow(erasure, told));
            case CHAT -> elsewhere.eraseFromChat(erasure).chain(told -> follow(erasure, told));
            case KEY -> keys.destroy(erasure.subject()).chain(() -> advance(erasure, Map.of()));
            case CERTIFICATE -> certify.handle(erasure);
        };
    }

    private Uni<Void> follow(Erasure erasure, Elsewhere.Progress told) {
        return told.done()
                ? advance(erasure, told.erased())
                : erasures.again(erasure, clock.instant().plus(SOON));
    }

    private Uni<Void> advance(Erasure erasure, Map<String, Long> counts) {
        return erasures.advance(erasure, clock.instant(), counts);
    }
}
