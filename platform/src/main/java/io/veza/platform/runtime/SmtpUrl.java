package io.veza.platform.runtime;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The parts of {@code smtp://user:pass@host:587}. What it carries goes out encrypted: {@code smtp}
 * demands STARTTLS unless the address ends in {@code ?starttls=optional} or {@code =disabled},
 * {@code smtps} is TLS from the first byte.
 */
record SmtpUrl(URI address) {

    private static final String STARTTLS = "starttls=";

    static SmtpUrl parse(String url) {
        URI address = URI.create(url);
        boolean known = "smtp".equals(address.getScheme()) || "smtps".equals(address.getScheme());
        if (!known || address.getHost() == null) {
            // The value itself stays out of the message: it may hold a password.
            throw new IllegalArgumentException(
                    "SMTP_URL must look like smtp://user:pass@host:587 or smtps://user:pass@host:465");
        }
        return new SmtpUrl(address);
    }

    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        properties.put("host", address.getHost());
        properties.put("port", Integer.toString(port()));
        properties.put("tls", Boolean.toString(isTls()));
        properties.put("start-tls", startTls());
        String[] credentials =
                address.getRawUserInfo() == null
                        ? new String[0]
                        : address.getRawUserInfo().split(":", 2);
        if (credentials.length == 2) {
            properties.put("username", decode(credentials[0]));
            properties.put("password", decode(credentials[1]));
        }
        return properties;
    }

    private boolean isTls() {
        return "smtps".equals(address.getScheme());
    }

    private int port() {
        return address.getPort() >= 0 ? address.getPort() : isTls() ? 465 : 587;
    }

    private String startTls() {
        String query = address.getRawQuery();
        if (isTls()) {
            return "DISABLED";
        }
        return query != null && query.startsWith(STARTTLS)
                ? query.substring(STARTTLS.length()).toUpperCase(Locale.ROOT)
                : "REQUIRED";
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
