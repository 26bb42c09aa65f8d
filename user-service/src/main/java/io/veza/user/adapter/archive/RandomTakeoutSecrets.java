package io.veza.user.adapter.archive;

import io.veza.user.application.takeout.TakeoutSecrets;
import io.veza.user.domain.takeout.TakeoutKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;

@ApplicationScoped
class RandomTakeoutSecrets implements TakeoutSecrets {

    private static final int NAME_BYTES = 8;

    private final SecureRandom random = new SecureRandom();

    @Override
    public TakeoutKey nextKey() {
        return new TakeoutKey(bytes(TakeoutKey.BYTES));
    }

    @Override
    public String nextName() {
        return HexFormat.of().formatHex(bytes(NAME_BYTES));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
