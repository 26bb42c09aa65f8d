package io.veza.platform.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
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
public final class Envelopes {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int DATA_KEY = 32;
    private static final int WRAPPED_KEY = DATA_KEY + TAG_BITS / 8;

    private static final int HEAD = 4;

    private final byte[] masterKeyId;
    private final Map<String, SecretKey> wrappingKeys;
    private final SecureRandom random;

    /**
     * @param presentId of the master key that seals, 8 hex digits
     * @param wrappingKeys derived from it and from those that only open, by their master key's id
     */
    public Envelopes(String presentId, Map<String, SecretKey> wrappingKeys, SecureRandom random) {
        this.masterKeyId = HexFormat.of().parseHex(presentId);
        this.wrappingKeys = Map.copyOf(wrappingKeys);
        this.random = random;
    }

    /**
     * @param context where the secret belongs, e.g. {@code signing_key|wrapped|<kid>}; a ciphertext
     *     moved elsewhere does not open
     */
    public byte[] seal(byte[] secret, String context) {
        byte[] dataKey = randomBytes(DATA_KEY);
        byte[] textNonce = randomBytes(NONCE);
        byte[] text = crypt(Cipher.ENCRYPT_MODE, aes(dataKey), textNonce, secret, context);
        return wrapped(dataKey, concat(textNonce, text), context);
    }

    public byte[] open(byte[] sealed, String context) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] dataKey = unwrap(buffer, context);
        byte[] textNonce = take(buffer, NONCE);
        byte[] text = take(buffer, buffer.remaining());
        return crypt(Cipher.DECRYPT_MODE, aes(dataKey), textNonce, text, context);
    }

    /** The same secret under the present master key; it is not opened for that. */
    public byte[] rewrap(byte[] sealed, String context) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] dataKey = unwrap(buffer, context);
        return wrapped(dataKey, take(buffer, buffer.remaining()), context);
    }

    private byte[] wrapped(byte[] dataKey, byte[] rest, String context) {
        byte[] nonce = randomBytes(NONCE);
        SecretKey key =
                Objects.requireNonNull(
                        wrappingKeys.get(HexFormat.of().formatHex(masterKeyId)), "present key");
        byte[] wrappedKey = crypt(Cipher.ENCRYPT_MODE, key, nonce, dataKey, context);
        return ByteBuffer.allocate(1 + HEAD + NONCE + WRAPPED_KEY + rest.length)
                .put(VERSION)
                .put(masterKeyId)
                .put(nonce)
                .put(wrappedKey)
                .put(rest)
                .array();
    }

    private byte[] unwrap(ByteBuffer buffer, String context) {
        byte version = buffer.get();
        SecretKey key = wrappingKeys.get(HexFormat.of().formatHex(take(buffer, HEAD)));
        if (version != VERSION || key == null) {
            throw new IllegalStateException(
                    "sealed with another ENCRYPTION_KEY; start with the one it was sealed with,"
                            + " or name it in ENCRYPTION_KEY_FORMER");
        }
        byte[] nonce = take(buffer, NONCE);
        return crypt(Cipher.DECRYPT_MODE, key, nonce, take(buffer, WRAPPED_KEY), context);
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

    private static byte[] take(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
