package io.veza.stream.application.scrobbler;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.scrobbler.ScrobblerError;
import io.veza.stream.domain.scrobbler.ScrobblerService;
import java.util.List;
import java.util.Optional;

/** The services that take listens, as far as this suite sends there. */
public final class Targets {

    private final List<ScrobbleTarget> all;

    public Targets(List<ScrobbleTarget> all) {
        this.all = List.copyOf(all);
    }

    List<ScrobblerService> offered() {
        return all.stream()
                .filter(ScrobbleTarget::isOffered)
                .map(ScrobbleTarget::service)
                .sorted()
                .toList();
    }

    Optional<ScrobbleTarget> find(ScrobblerService service) {
        return all.stream()
                .filter(target -> target.service() == service && target.isOffered())
                .findFirst();
    }

    ScrobbleTarget get(ScrobblerService service) {
        return find(service)
                .orElseThrow(() ->
                        new DomainException(
                                ScrobblerError.SCROBBLER_OFF, "This suite does not send there"));
    }
}
