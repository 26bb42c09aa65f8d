package io.veza.stream.application.scrobbler;

import io.veza.stream.domain.scrobbler.ScrobblerService;

/** Keeps tokens so that only this service opens them, and each only where it belongs. */
public interface TokenSeal {

    byte[] seal(String secret, long person, ScrobblerService service);

    String open(byte[] sealed, long person, ScrobblerService service);
}
