package io.veza.platform.vault;

import io.github.jopenlibs.vault.Vault;
import io.github.jopenlibs.vault.VaultException;
import io.github.jopenlibs.vault.response.HealthResponse;

/** Whether a process that starts now would get its secrets, as far as anybody may know. */
enum VaultState {
    OPEN,
    SEALED,
    UNREACHABLE;

    static VaultState of(Vault vault) {
        try {
            HealthResponse health = vault.debug().health();
            boolean open =
                    Boolean.TRUE.equals(health.getInitialized())
                            && Boolean.FALSE.equals(health.getSealed());
            return open ? OPEN : SEALED;
        } catch (VaultException e) {
            return UNREACHABLE;
        }
    }
}
