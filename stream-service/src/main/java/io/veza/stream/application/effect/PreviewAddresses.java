package io.veza.stream.application.effect;

import io.veza.stream.application.media.MediaSigner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Where previews are heard, as long as they are. */
@ApplicationScoped
class PreviewAddresses {

    private final MediaSigner signer;
    private final EffectLimits limits;
    private final Clock clock;

    PreviewAddresses(MediaSigner signer, EffectLimits limits, Clock clock) {
        this.signer = signer;
        this.limits = limits;
        this.clock = clock;
    }

    EffectLimits limits() {
        return limits;
    }

    Previews.Preview begin(long id, long track, long person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Previews.Preview(id, track, person, now, now.plus(limits.openFor()));
    }

    MakePreview.Offer offer(Previews.Preview preview) {
        Instant expires = preview.expiresAt();
        String address =
                String.format(
                        Locale.ROOT,
                        "/media/previews/%d/%s/%d.mp3",
                        expires.getEpochSecond(),
                        signer.sign(what(preview.id()), expires),
                        preview.id());
        return new MakePreview.Offer(address, expires);
    }

    boolean isOpen(long preview, Instant expires, String signature) {
        return clock.instant().isBefore(expires)
                && signer.isGenuine(what(preview), expires, signature);
    }

    /** What the signature of an address is about. */
    private static String what(long preview) {
        return "preview/" + preview;
    }
}
