package io.veza.user.adapter.sms;

import io.veza.user.domain.mail.Language;
import io.veza.user.domain.phone.SmsCode;

/** What a message says, short enough for one. */
final class SmsText {

    private SmsText() {}

    static String of(SmsCode code, Language language) {
        return switch (language) {
            case EN -> code.value() + " is your code for Veza. Nobody will ever ask you for it.";
            case FR ->
                    code.value()
                            + " est votre code pour Veza. Personne ne vous le demandera jamais.";
        };
    }
}
