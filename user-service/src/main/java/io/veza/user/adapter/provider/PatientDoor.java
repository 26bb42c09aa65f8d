package io.veza.user.adapter.provider;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.identity.ProviderDoor;
import io.veza.user.domain.identity.Profile;
import io.veza.user.domain.identity.Provider;
import io.veza.user.domain.identity.Purpose;
import io.veza.user.domain.identity.VisitSecrets;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Waits for a provider for so long, however many questions it takes. */
record PatientDoor(ProviderDoor door, Duration timeout) implements ProviderDoor {

    @Override
    public Provider provider() {
        return door.provider();
    }

    @Override
    public String title() {
        return door.title();
    }

    @Override
    public Uni<URI> location(VisitSecrets secrets, Purpose purpose) {
        return bounded(door.location(secrets, purpose));
    }

    @Override
    public Uni<Profile> profile(Return back) {
        return bounded(door.profile(back));
    }

    private <T> Uni<T> bounded(Uni<T> answer) {
        return answer.ifNoItem()
                .after(timeout)
                .failWith(() -> new IOException("no end after " + timeout))
                .onFailure(failure -> !(failure instanceof DomainException))
                .transform(reason -> ProviderRefusal.unreachable(provider(), reason));
    }
}
