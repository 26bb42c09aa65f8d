package io.veza.user.domain.factor;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A code for the day the app is lost: {@code ID-SECRE-TSECR}.
 *
 * @param id which of the set it is, so that one hash is checked and not ten
 * @param secret 50 random bits; kept as a slow hash only
 */
public record BackupCode(String id, String secret) {

    public static final int SET = 10;

    /** Without letters that are taken for digits. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int ID = 2;
    private static final int SECRET = 10;
    private static final int GROUP = 5;
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{" + (ID + SECRET) + "}");

    public static BackupCode random(RandomGenerator random) {
        return new BackupCode(letters(random, ID), letters(random, SECRET));
    }

    /** As people type it; empty when it cannot be one. */
    public static Optional<BackupCode> parse(String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches()
                ? Optional.of(new BackupCode(code.substring(0, ID), code.substring(ID)))
                : Optional.empty();
    }

    public String text() {
        return id + "-" + secret.substring(0, GROUP) + "-" + secret.substring(GROUP);
    }

    private static String letters(RandomGenerator random, int count) {
        return random.ints(count, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "BackupCode[" + id + "]";
    }
}
