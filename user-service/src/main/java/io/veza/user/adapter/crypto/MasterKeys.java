package io.veza.user.adapter.crypto;

import io.veza.user.config.SuiteConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * ENCRYPTION_KEY, which seals, and ENCRYPTION_KEY_FORMER, comma-separated, which only open what
 * they have sealed before.
 */
@ApplicationScoped
class MasterKeys {

    private final MasterKey present;
    private final List<MasterKey> former;

    @Inject
    MasterKeys(MasterKey present, SuiteConfig config) {
        this(
                present,
                config.formerEncryptionKeys().stream()
                        .flatMap(keys -> Stream.of(keys.split(",")))
                        .filter(key -> !key.isBlank())
                        .map(key -> new MasterKey(Optional.of(key)))
                        .toList());
    }

    MasterKeys(MasterKey present, List<MasterKey> former) {
        this.present = present;
        this.former = former.stream().filter(key -> !key.id().equals(present.id())).toList();
    }

    MasterKey present() {
        return present;
    }

    List<MasterKey> former() {
        return former;
    }

    List<MasterKey> all() {
        return Stream.concat(Stream.of(present), former.stream()).toList();
    }
}
