package io.veza.user.application.takeout;

import io.veza.user.domain.takeout.TakeoutKey;

/** Makes keys nobody can guess. */
public interface TakeoutSecrets {

    TakeoutKey nextKey();

    /** Part of the name of an archive. */
    String nextName();
}
