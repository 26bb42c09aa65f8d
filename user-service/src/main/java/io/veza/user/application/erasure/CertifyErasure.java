package io.veza.user.application.erasure;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.erasure.Certificate;
import io.veza.user.domain.erasure.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Puts down in writing what is gone. */
@ApplicationScoped
class CertifyErasure {

    private final Erasures erasures;
    private final Certificates certificates;
    private final Clock clock;

    CertifyErasure(Erasures erasures, Certificates certificates, Clock clock) {
        this.erasures = erasures;
        this.certificates = certificates;
        this.clock = clock;
    }

    Uni<Void> handle(Erasure erasure) {
        Instant now = clock.instant();
        return erasures.counts(erasure.id())
                .chain(counts -> certificates.sign(certificate(erasure, counts, now)))
                .chain(signed -> erasures.certify(erasure, signed, now));
    }

    private Certificate certificate(Erasure erasure, List<Certificate.Count> counts, Instant now) {
        return new Certificate(
                erasure.id(),
                certificates.pseudonym(erasure.subject()),
                erasure.askedAt(),
                Objects.requireNonNull(erasure.begunAt(), "begunAt"),
                now,
                counts);
    }
}
