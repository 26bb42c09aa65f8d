package io.veza.user.adapter.crypto;

import io.veza.user.application.phone.PhoneSeals;
import io.veza.user.domain.phone.PhoneNumber;
import io.veza.user.domain.phone.SmsCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Envelopes bound to the account, and digests under a key of their own. */
@ApplicationScoped
class EnvelopePhones implements PhoneSeals {

    private static final String ALGORITHM = "HmacSHA256";

    private final Envelope envelope;
    private final SecretKey key;
    private final SecureRandom random;

    EnvelopePhones(Envelope envelope, MasterKey masterKey, SecureRandom random) {
        this.envelope = envelope;
        this.key = masterKey.derive("sms-code");
        this.random = random;
    }

    @Override
    public SmsCode next() {
        return SmsCode.random(random);
    }

    @Override
    public byte[] seal(PhoneNumber number, long account) {
        return envelope.seal(number.value().getBytes(StandardCharsets.US_ASCII), context(account));
    }

    @Override
    public PhoneNumber open(byte[] sealed, long account) {
        byte[] number = envelope.open(sealed, context(account));
        return new PhoneNumber(new String(number, StandardCharsets.US_ASCII));
    }

    @Override
    public byte[] digest(SmsCode code, long account) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((account + "|" + code.value()).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private static String context(long account) {
        return "phone|sealed|" + account;
    }
}
