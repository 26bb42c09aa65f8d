package io.veza.user.domain.key;

import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When keys move on: the next is published before it is needed, signs when every verifier knows it,
 * and stays known for as long as its tokens live. So no token is ever refused for its key.
 */
public record KeyPlan(KeyLimits limits) {

    /** It is time for a next key, and there is none. */
    public boolean wantsNext(List<SigningKey> keys, Instant now) {
        return next(keys).isEmpty()
                && in(KeyState.ACTIVE, keys).stream()
                        .anyMatch(
                                key -> isOver(key, limits.signs().minus(limits.published()), now));
    }

    /** What time asks for. */
    public KeyMove due(List<SigningKey> keys, Optional<SigningKey> fresh, Instant now) {
        List<SigningKey> changed = new ArrayList<>();
        next(keys)
                .filter(key -> isOver(key, limits.published(), now))
                .ifPresent(key -> changed.addAll(switched(keys, key, now)));
        if (wantsNext(keys, now)) {
            fresh.ifPresent(changed::add);
        }
        return new KeyMove(
                changed,
                in(KeyState.RETIRED, keys).stream()
                        .filter(key -> isOver(key, limits.retired(), now))
                        .toList());
    }

    /** What an admin asks for: first the next key is published, then it signs. */
    public KeyMove asked(List<SigningKey> keys, Optional<SigningKey> fresh, Instant now) {
        Optional<SigningKey> next = next(keys);
        if (next.isEmpty()) {
            return new KeyMove(fresh.stream().toList(), List.of());
        }
        if (!isOver(next.get(), limits.known(), now)) {
            throw new DomainException(
                    KeyError.KEY_TOO_FRESH, "Not everybody who checks tokens knows the next key.");
        }
        return new KeyMove(switched(keys, next.get(), now), List.of());
    }

    /** The old one first: only one may be active. */
    private static List<SigningKey> switched(List<SigningKey> keys, SigningKey next, Instant now) {
        List<SigningKey> changed = new ArrayList<>();
        in(KeyState.ACTIVE, keys).forEach(key -> changed.add(key.retire(now)));
        changed.add(next.activate(now));
        return changed;
    }

    public static Optional<SigningKey> next(List<SigningKey> keys) {
        return in(KeyState.PUBLISHED, keys).stream().findFirst();
    }

    private static List<SigningKey> in(KeyState state, List<SigningKey> keys) {
        return keys.stream().filter(key -> key.state() == state).toList();
    }

    private static boolean isOver(SigningKey key, Duration time, Instant now) {
        return !now.isBefore(key.since().plus(time));
    }
}
