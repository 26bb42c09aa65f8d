package io.veza.user.application.factor;

import io.veza.user.domain.factor.KeyedDigest;

/**
 * Makes the secrets that apps share, and hides them from whoever can read the database: each opens
 * for its account only, and only as what it is used for.
 */
public interface Seeds {

    Seed make(long account);

    KeyedDigest open(byte[] sealed, long account);

    /**
     * A new secret, as it is shown once and as it is kept.
     *
     * @param value 160 random bits
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Seed(byte[] value, byte[] sealed) {

        @Override
        public String toString() {
            return "Seed[…]";
        }
    }
}
