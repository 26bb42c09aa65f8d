package io.veza.user.adapter.crypto;

import io.veza.user.application.session.TokenSeal;
import io.veza.user.domain.session.RefreshToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** The seal of promised refresh tokens: an envelope bound to the token presented. */
@ApplicationScoped
class EnvelopeTokenSeal implements TokenSeal {

    private final Envelope envelope;

    EnvelopeTokenSeal(Envelope envelope) {
        this.envelope = envelope;
    }

    @Override
    public String seal(RefreshToken successor, RefreshToken presented) {
        byte[] text = successor.value().getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(envelope.seal(text, context(presented)));
    }

    @Override
    public RefreshToken open(String sealed, RefreshToken presented) {
        byte[] text = envelope.open(Base64.getDecoder().decode(sealed), context(presented));
        return RefreshToken.parse(new String(text, StandardCharsets.US_ASCII));
    }

    private static String context(RefreshToken presented) {
        return "refresh_token|successor|" + HexFormat.of().formatHex(presented.hash());
    }
}
