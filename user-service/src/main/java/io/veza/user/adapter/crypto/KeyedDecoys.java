package io.veza.user.adapter.crypto;

import io.veza.user.application.passkey.Decoys;
import io.veza.user.domain.passkey.CredentialId;
import io.veza.user.domain.session.Login;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Digests of the name under a key of their own: who has not got it cannot tell them from what
 * devices make at random. Most people have one or two, of the usual lengths.
 */
@ApplicationScoped
class KeyedDecoys implements Decoys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int[] LENGTHS = {16, 20, 32};

    private final SecretKey key;

    KeyedDecoys(MasterKey masterKey) {
        this.key = masterKey.derive("passkey-decoy");
    }

    @Override
    public List<CredentialId> of(Login login) {
        byte[] shape = digest("shape", login);
        int count = shape[0] % 4 == 0 ? 2 : 1;
        return IntStream.range(0, count)
                .mapToObj(i -> id(digest("id" + i, login), shape[i + 1]))
                .toList();
    }

    private static CredentialId id(byte[] digest, byte shape) {
        int length = LENGTHS[Math.floorMod(shape, LENGTHS.length)];
        return CredentialId.of(Arrays.copyOf(digest, length));
    }

    private byte[] digest(String what, Login login) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((what + "\0" + login.value()).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }
}
