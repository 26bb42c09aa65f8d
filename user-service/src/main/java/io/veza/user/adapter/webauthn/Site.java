package io.veza.user.adapter.webauthn;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import io.veza.user.config.PasskeyConfig;
import io.veza.user.domain.factor.OpaqueSecret;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This site as browsers name it to devices. */
@ApplicationScoped
class Site {

    private final Origin origin;
    private final String domain;

    Site(@ConfigProperty(name = "veza.public-url") URI url, PasskeyConfig config) {
        this.origin = new Origin(url.getScheme() + "://" + url.getAuthority());
        this.domain = config.domain().orElseGet(() -> Objects.requireNonNull(url.getHost()));
    }

    String domain() {
        return domain;
    }

    ServerProperty expects(OpaqueSecret challenge) {
        return new ServerProperty(Set.of(origin), domain, new DefaultChallenge(challenge.value()));
    }
}
