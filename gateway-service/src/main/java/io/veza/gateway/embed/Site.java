package io.veza.gateway.embed;

import io.veza.gateway.config.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Where people reach this suite. */
@ApplicationScoped
class Site {

    static final String NAME = "Veza";

    private final String root;
    private final String origin;

    @Inject
    Site(GatewayConfig config) {
        this(config.publicUrl());
    }

    Site(URI publicUrl) {
        root = publicUrl.toString().replaceFirst("/+$", "");
        origin = origin(publicUrl).orElse("");
    }

    String absolute(String path) {
        return root + path;
    }

    /** Empty: it is elsewhere, or none at all. */
    Optional<URI> own(String url) {
        try {
            URI address = new URI(url.strip());
            return origin(address).filter(origin::equals).map(_ -> address);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> origin(URI address) {
        String scheme =
                Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
        if (address.getHost() == null || address.getUserInfo() != null) {
            return Optional.empty();
        }
        int usual = scheme.equals("https") ? 443 : 80;
        int port = address.getPort() < 0 ? usual : address.getPort();
        return Optional.of(
                scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + ":" + port);
    }
}
