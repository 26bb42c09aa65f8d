package io.veza.user.application.passkey;

import io.veza.user.domain.passkey.CredentialId;
import io.veza.user.domain.session.Login;
import java.util.List;

/** Passkeys of those who have none, or do not exist: always the same for a name. */
@FunctionalInterface
public interface Decoys {

    List<CredentialId> of(Login login);
}
