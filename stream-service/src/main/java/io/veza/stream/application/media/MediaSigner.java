package io.veza.stream.application.media;

import java.time.Instant;

/** Proves that we gave out an address, and until when it works. */
public interface MediaSigner {

    String sign(long track, Instant expires);

    boolean isGenuine(long track, Instant expires, String signature);
}
