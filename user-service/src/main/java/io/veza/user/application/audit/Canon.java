package io.veza.user.application.audit;

import io.veza.user.domain.audit.Entry;

/** The one way to write an entry as bytes: canonical JSON (RFC 8785). */
public interface Canon {

    byte[] bytes(Entry entry);
}
