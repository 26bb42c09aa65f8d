package io.veza.stream.application.media;

import io.veza.stream.domain.media.Fingerprint;

/** Remembers what the store was given. Every method blocks. */
public interface MediaRecords {

    /** Over what was remembered of the same key. */
    void put(String key, Fingerprint print);

    /** Forgets a key and all below it. */
    void remove(String key);
}
