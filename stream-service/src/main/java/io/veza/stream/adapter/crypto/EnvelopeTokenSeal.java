package io.veza.stream.adapter.crypto;

import io.veza.platform.seal.Envelopes;
import io.veza.stream.application.scrobbler.TokenSeal;
import io.veza.stream.domain.scrobbler.ScrobblerService;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Envelopes bound to whose token it is and for where: one moved elsewhere does not open. */
@ApplicationScoped
class EnvelopeTokenSeal implements TokenSeal {

    private final Envelopes envelopes;

    /**
     * @param present 32 bytes, base64
     * @param former separated by commas; they open what they have sealed
     */
    EnvelopeTokenSeal(
            @ConfigProperty(name = "veza.encryption-key") String present,
            @ConfigProperty(name = "veza.encryption-key-former") Optional<String> former) {
        SuiteKey sealing = SuiteKey.decode(present);
        Map<String, SecretKey> keys = new HashMap<>();
        former.stream()
                .flatMap(all -> Stream.of(all.split(",")))
                .filter(one -> !one.isBlank())
                .map(SuiteKey::decode)
                .forEach(key -> keys.put(key.id(), key.derive("scrobbler")));
        keys.put(sealing.id(), sealing.derive("scrobbler"));
        this.envelopes = new Envelopes(sealing.id(), keys, new SecureRandom());
    }

    @Override
    public byte[] seal(String secret, long person, ScrobblerService service) {
        return envelopes.seal(secret.getBytes(StandardCharsets.UTF_8), context(person, service));
    }

    @Override
    public String open(byte[] sealed, long person, ScrobblerService service) {
        return new String(envelopes.open(sealed, context(person, service)), StandardCharsets.UTF_8);
    }

    private static String context(long person, ScrobblerService service) {
        return "scrobbler|sealed|" + person + "|" + service;
    }
}
