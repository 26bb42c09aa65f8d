package io.veza.user.application.erasure;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.erasure.Certificate;
import java.util.Optional;

/** Signs certificates, and tells those that were signed here. */
public interface Certificates {

    /** The same for the same person, and unknowable for everybody else. */
    String pseudonym(long subject);

    Uni<String> sign(Certificate certificate);

    Uni<Optional<Certificate>> read(String signed);
}
