package io.veza.user.adapter.crypto;

import io.veza.user.application.subject.KeyWrap;
import io.veza.user.domain.subject.SubjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Envelopes bound to the person: a key moved to another person does not unwrap. */
@ApplicationScoped
class EnvelopeKeyWrap implements KeyWrap {

    private final Envelope envelope;
    private final SecureRandom random;

    EnvelopeKeyWrap(Envelope envelope, SecureRandom random) {
        this.envelope = envelope;
        this.random = random;
    }

    @Override
    public byte[] make(long subject) {
        byte[] key = new byte[AesSubjectKey.BYTES];
        random.nextBytes(key);
        return envelope.seal(key, context(subject));
    }

    @Override
    public SubjectKey unwrap(byte[] wrapped, long subject) {
        return new AesSubjectKey(envelope.open(wrapped, context(subject)), subject, random);
    }

    static String context(long subject) {
        return "subject_key|wrapped|" + subject;
    }
}
