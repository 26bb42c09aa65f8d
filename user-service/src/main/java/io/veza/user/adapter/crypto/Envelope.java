package io.veza.user.adapter.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Envelope encryption, AES-256-GCM: each secret has its own data key, wrapped by one derived from
 * the master key. A new master key therefore re-wraps 32 bytes and never touches the secret.
 * Layout: {@code version 1 | master key id 4 | nonce 12 | data key 32 + tag 16 | nonce 12 | text +
 * tag 16}.
 */
@ApplicationScoped
class Envelope {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int DATA_KEY = 32;
    private static final int WRAPPED_KEY = DATA_KEY + TAG_BITS / 8;

    private final SecretKey wrappingKey;
    private final byte[] masterKeyId;
    private final SecureRandom random;

    Envelope(MasterKey masterKey, SecureRandom random) {
        this.wrappingKey = masterKey.derive("envelope");
        this.masterKeyId = HexFormat.of().parseHex(masterKey.id());
        this.random = random;
    }

    /**
     * @param context where the secret belongs, e.g. {@code signing_key|wrapped|<kid>}; a ciphertext
     *     moved elsewhere does not open
     */
    byte[] seal(byte[] secret, String context) {
        byte[] dataKey = randomBytes(DATA_KEY);
        byte[] keyNonce = randomBytes(NONCE);
        byte[] textNonce = randomBytes(NONCE);
        byte[] wrappedKey = crypt(Cipher.ENCRYPT_MODE, wrappingKey, keyNonce, dataKey, context);
        byte[] text = crypt(Cipher.ENCRYPT_MODE, aes(dataKey), textNonce, secret, context);
        return ByteBuffer.allocate(1 + masterKeyId.length + 2 * NONCE + WRAPPED_KEY + text.length)
                .put(VERSION)
                .put(masterKeyId)
                .put(keyNonce)
                .put(wrappedKey)
                .put(textNonce)
                .put(text)
                .array();
    }

    byte[] open(byte[] sealed, String context) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        if (buffer.get() != VERSION || !ByteBuffer.wrap(masterKeyId).equals(take(buffer, 4))) {
            throw new IllegalStateException(
                    "sealed with another ENCRYPTION_KEY; start with the one it was sealed with");
        }
        byte[] keyNonce = take(buffer, NONCE).array();
        byte[] wrappedKey = take(buffer, WRAPPED_KEY).array();
        byte[] textNonce = take(buffer, NONCE).array();
        byte[] text = take(buffer, buffer.remaining()).array();
        byte[] dataKey = crypt(Cipher.DECRYPT_MODE, wrappingKey, keyNonce, wrappedKey, context);
        return crypt(Cipher.DECRYPT_MODE, aes(dataKey), textNonce, text, context);
    }

    private static byte[] crypt(
            int mode, SecretKey key, byte[] nonce, byte[] input, String context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the sealed secret for " + context + " is broken", e);
        }
    }

    private static SecretKey aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    private static ByteBuffer take(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
