package io.veza.chat.application.spam;

import io.veza.chat.domain.spam.SpamDetector.Rumour;

/** Tells other processes what somebody new wrote; a rumour may be lost without harm. */
public interface Rumours {

    /**
     * @param refused it was not let in
     */
    void tell(Rumour rumour, boolean refused);
}
