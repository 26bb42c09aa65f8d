package io.veza.user.domain.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Function;

/**
 * An entry in its chain: {@code hash = SHA-256(hash of the entry before || canonical entry)}.
 *
 * @param hash as it is kept, right or not
 */
@SuppressWarnings("ArrayRecordComponent") // Copied in and out; links are told apart by seq.
public record Link(Entry entry, byte[] hash) {

    /** What the first entry follows. */
    private static final byte[] NOTHING = new byte[32];

    public Link {
        hash = hash.clone();
    }

    /** Before the first entry. */
    public static byte[] beginning() {
        return NOTHING.clone();
    }

    public static Link after(byte[] previous, Entry entry, Function<Entry, byte[]> canon) {
        MessageDigest digest = sha256();
        digest.update(previous);
        return new Link(entry, digest.digest(canon.apply(entry)));
    }

    boolean follows(byte[] previous, Function<Entry, byte[]> canon) {
        return MessageDigest.isEqual(hash, after(previous, entry, canon).hash);
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
