package io.veza.user.application.rewrap;

import java.util.List;

/** Knows the master keys, and the heads of what they seal. */
public interface Wrapper {

    /** Of the present master key: what envelopes carry, and peppers are named by. */
    String keyId();

    /** Of former ones that are known here. */
    List<String> formerIds();

    /** The same secret, wrapped by the present master key. */
    byte[] rewrap(byte[] sealed, String context);
}
