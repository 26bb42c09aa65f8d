package io.veza.chat.domain.message;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The picture a page names for itself.
 *
 * @param address where it is on the web
 * @param large the page wants it shown large
 * @param description what it shows, as far as the page says
 */
public record NamedPicture(String address, boolean large, String description) {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int ADDRESS = 2048;
    private static final int DESCRIPTION = 200;

    public NamedPicture {
        description = Shown.line(description, DESCRIPTION);
    }

    /**
     * Empty for what is no address of the web.
     *
     * @param named as the page has it
     */
    public static Optional<NamedPicture> of(String named, boolean large, String description) {
        return address(named).map(address -> new NamedPicture(address, large, description));
    }

    private static Optional<String> address(String named) {
        if (named.isBlank() || named.length() > ADDRESS) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(named.strip()).parseServerAuthority();
            String address = uri.toASCIIString();
            return isOfTheWeb(uri) && address.length() <= ADDRESS
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }

    private static boolean isOfTheWeb(URI uri) {
        return uri.getScheme() != null
                && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null;
    }
}
