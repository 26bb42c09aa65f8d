package io.veza.user.application.subject;

import io.veza.user.domain.subject.SubjectKey;

/** Makes persons' keys, and unwraps them. */
public interface KeyWrap {

    byte[] make(long subject);

    SubjectKey unwrap(byte[] wrapped, long subject);
}
