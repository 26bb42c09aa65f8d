package io.veza.user.application.apppassword;

import io.veza.user.domain.apppassword.Secret;

/** Keeps secrets from whoever reads the database. */
public interface SecretSeals {

    /**
     * @param id of the app password; moved to another one it does not open
     */
    byte[] seal(Secret secret, long id);

    Secret open(byte[] sealed, long id);
}
