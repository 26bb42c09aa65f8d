package io.veza.user.adapter.crypto;

import io.veza.user.application.apppassword.SecretSeals;
import io.veza.user.domain.apppassword.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Envelopes bound to the app password: a secret moved to another one does not open. */
@ApplicationScoped
class EnvelopeSecrets implements SecretSeals {

    private final Envelope envelope;

    EnvelopeSecrets(Envelope envelope) {
        this.envelope = envelope;
    }

    @Override
    public byte[] seal(Secret secret, long id) {
        return envelope.seal(secret.value().getBytes(StandardCharsets.US_ASCII), context(id));
    }

    @Override
    public Secret open(byte[] sealed, long id) {
        byte[] value = envelope.open(sealed, context(id));
        return new Secret(new String(value, StandardCharsets.US_ASCII));
    }

    private static String context(long id) {
        return "app_password|sealed|" + id;
    }
}
