package io.veza.user.application.phone;

import io.veza.user.domain.phone.PhoneNumber;
import io.veza.user.domain.phone.SmsCode;

/** Makes codes, and keeps numbers and codes from whoever reads the database. */
public interface PhoneSeals {

    /** One nobody can guess. */
    SmsCode next();

    byte[] seal(PhoneNumber number, long account);

    PhoneNumber open(byte[] sealed, long account);

    /** Keyed: there are too few codes for any other digest. */
    byte[] digest(SmsCode code, long account);
}
