package io.veza.user.application.identity;

import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.identity.IdentityError;
import io.veza.user.domain.identity.Provider;
import java.util.List;
import java.util.Optional;

/** The providers that are set up in this house. */
public interface Providers {

    List<ProviderDoor> all();

    /** Refuses PROVIDER_NOT_FOUND. */
    default ProviderDoor require(String key) {
        Optional<Provider> named = Provider.of(key);
        return all().stream()
                .filter(door -> named.filter(door.provider()::equals).isPresent())
                .findFirst()
                .orElseThrow(() ->
                        new DomainException(
                                IdentityError.PROVIDER_NOT_FOUND,
                                "This provider is not set up here."));
    }
}
