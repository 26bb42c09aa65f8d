package io.veza.chat.application.draft;

import io.veza.chat.domain.draft.Draft;

/** Tells a person's devices, as far as they listen just now. */
public interface DraftFeed {

    void changed(Draft draft);
}
