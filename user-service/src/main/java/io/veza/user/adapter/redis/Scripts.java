package io.veza.user.adapter.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The scripts Redis runs, read from the resources beside this class. */
final class Scripts {

    static final String ATTEMPT = read("/redis/login-attempt.lua");
    static final String FORGIVE = read("/redis/login-forgive.lua");

    static final String SIEGE = read("/redis/siege.lua");

    private Scripts() {}

    private static String read(String path) {
        try (InputStream script = Objects.requireNonNull(Scripts.class.getResourceAsStream(path))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
