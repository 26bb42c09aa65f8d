package io.veza.user.adapter.crypto;

import io.veza.user.application.rewrap.Wrapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Envelopes with another wrapping: 32 bytes change hands, the secret itself is never opened. */
@ApplicationScoped
class EnvelopeWrapper implements Wrapper {

    private final Envelope envelope;
    private final MasterKeys keys;

    EnvelopeWrapper(Envelope envelope, MasterKeys keys) {
        this.envelope = envelope;
        this.keys = keys;
    }

    @Override
    public String keyId() {
        return keys.present().id();
    }

    @Override
    public List<String> formerIds() {
        return keys.former().stream().map(MasterKey::id).toList();
    }

    @Override
    public byte[] rewrap(byte[] sealed, String context) {
        return envelope.rewrap(sealed, context);
    }
}
