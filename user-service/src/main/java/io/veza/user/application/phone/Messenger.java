package io.veza.user.application.phone;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.phone.PhoneNumber;
import io.veza.user.domain.phone.SmsCode;

/** Carries codes to phones. */
public interface Messenger {

    /** False when the operator has none. */
    boolean isOn();

    /** Answers once somebody else is responsible for it. Refuses SMS_NOT_SENT. */
    Uni<Void> carry(SmsCode code, PhoneNumber to, Language language);
}
