package io.veza.user.domain.key;

import java.util.List;

/**
 * What changes among the keys.
 *
 * @param changed new, or in another state; in the order in which it must be written
 * @param forgotten no living token needs them
 */
public record KeyMove(List<SigningKey> changed, List<SigningKey> forgotten) {

    public KeyMove {
        changed = List.copyOf(changed);
        forgotten = List.copyOf(forgotten);
    }

    public boolean isNothing() {
        return changed.isEmpty() && forgotten.isEmpty();
    }
}
