package io.veza.stream.application.media;

import java.time.Instant;

/** Proves that we gave out an address, and until when it works. */
public interface MediaSigner {

    /**
     * @param what the address is of, and for whom
     */
    String sign(String what, Instant expires);

    boolean isGenuine(String what, Instant expires, String signature);
}
