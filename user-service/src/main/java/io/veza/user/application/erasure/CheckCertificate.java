package io.veza.user.application.erasure;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.erasure.Certificate;
import io.veza.user.domain.erasure.ErasureError;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells whoever holds a certificate whether it is one of ours. */
@ApplicationScoped
public class CheckCertificate {

    private final Certificates certificates;

    CheckCertificate(Certificates certificates) {
        this.certificates = certificates;
    }

    public Uni<Certificate> handle(String signed) {
        return certificates
                .read(signed.strip())
                .map(found ->
                        found.orElseThrow(() ->
                                new DomainException(
                                        ErasureError.CERTIFICATE_INVALID,
                                        "This is no certificate of this house.")));
    }
}
