package io.veza.platform.runtime;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * The parts of {@code postgresql://user:pass@host:port/db}: both drivers want the credentials
 * apart, and each its own scheme.
 */
record DatabaseUrl(String user, String password, String location) {

    static DatabaseUrl parse(String url) {
        URI uri = URI.create(url);
        String[] credentials =
                uri.getRawUserInfo() == null ? null : uri.getRawUserInfo().split(":", 2);
        if (credentials == null || credentials.length < 2 || uri.getHost() == null) {
            // The value itself stays out of the message: it holds a password.
            throw new IllegalArgumentException(
                    "DATABASE_URL must look like postgresql://user:pass@host:port/db");
        }
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return new DatabaseUrl(
                decode(credentials[0]),
                decode(credentials[1]),
                uri.getHost() + ":" + port + uri.getRawPath() + query);
    }

    String reactive() {
        return "postgresql://" + location;
    }

    String jdbc() {
        return "jdbc:postgresql://" + location;
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
