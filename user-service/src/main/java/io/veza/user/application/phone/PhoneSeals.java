package io.veza.user.application.phone;

import io.veza.user.domain.phone.PhoneNumber;
import io.veza.user.domain.phone.SmsCode;

/** Keeps numbers and codes from whoever reads the database. */
public interface PhoneSeals {

    byte[] seal(PhoneNumber number, long account);

    PhoneNumber open(byte[] sealed, long account);

    /** Keyed: there are too few codes for any other digest. */
    byte[] digest(SmsCode code, long account);
}
