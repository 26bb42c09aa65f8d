package io.veza.user.domain.profile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * A page of somebody's elsewhere.
 *
 * @param value an https address with a host name, and nobody's name or password in it
 */
public record Link(String value) {

    private static final int MAX_LENGTH = 200;

    public Link {
        value = value.strip();
        URI address = address(value);
        String host = address.getHost();
        boolean named = host != null && host.contains(".") && !host.startsWith("[");
        if (!"https".equalsIgnoreCase(address.getScheme()) || !named) {
            throw Refusal.of("links", "must be https addresses");
        }
        if (address.getRawUserInfo() != null) {
            throw Refusal.of("links", "must not hold names or passwords");
        }
        int at = value.indexOf(host);
        value = "https://" + lower(host) + value.substring(at + host.length());
    }

    private static URI address(String text) {
        if (text.length() > MAX_LENGTH) {
            throw Refusal.of("links", "must have at most " + MAX_LENGTH + " characters");
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw Refusal.of("links", "must be https addresses");
        }
    }

    private static String lower(String host) {
        return host.toLowerCase(Locale.ROOT);
    }
}
