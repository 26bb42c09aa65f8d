package io.veza.user.adapter.crypto;

import io.veza.user.domain.subject.SubjectKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM under one person's key. Layout: {@code version 1 | nonce 12 | text + tag 16}. */
final class AesSubjectKey implements SubjectKey {

    static final int BYTES = 32;

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final long subject;
    private final SecureRandom random;

    AesSubjectKey(byte[] key, long subject, SecureRandom random) {
        this.key = new SecretKeySpec(key, "AES");
        this.subject = subject;
        this.random = random;
    }

    @Override
    public byte[] seal(byte[] text, String context) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, text, context);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        if (sealed.length < 1 + NONCE || sealed[0] != VERSION) {
            throw new IllegalStateException("what is sealed for " + context + " is broken");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        byte[] text = Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length);
        return crypt(Cipher.DECRYPT_MODE, nonce, text, context);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input, String context) {
        String bound = subject + "|" + context;
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is sealed for " + bound + " is broken", e);
        }
    }
}
