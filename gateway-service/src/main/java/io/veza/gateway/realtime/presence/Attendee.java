package io.veza.gateway.realtime.presence;

import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.Presence.Status;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * A person with devices on this gateway: they are seen as the one that is most there, unless they
 * chose otherwise.
 */
final class Attendee {

    private final long user;
    private final Set<Device> devices = new HashSet<>();
    private Presence chosen;

    Attendee(long user, Presence chosen) {
        this.user = user;
        this.chosen = chosen;
    }

    void choose(Presence other) {
        chosen = other;
    }

    void add(Device device) {
        devices.add(device);
    }

    void remove(Device device) {
        devices.remove(device);
    }

    boolean isGone() {
        return devices.isEmpty();
    }

    boolean isInvisible(Instant now) {
        return status(now) == Status.INVISIBLE;
    }

    /** As everybody else may see them. */
    Presence seen(Instant now) {
        Status status = status(now);
        if (isGone() || status == Status.INVISIBLE) {
            return Presence.newBuilder().setUser(user).setStatus(Status.OFFLINE).build();
        }
        return Presence.newBuilder()
                .setUser(user)
                .setStatus(status == Status.ONLINE ? atDevices() : status)
                .setText(holds(now) ? chosen.getText() : "")
                .build();
    }

    private Status atDevices() {
        return devices.stream().allMatch(Device::isIdle) ? Status.IDLE : Status.ONLINE;
    }

    private Status status(Instant now) {
        return holds(now) ? chosen.getStatus() : Status.ONLINE;
    }

    private boolean holds(Instant now) {
        return chosen.getStatus() != Status.STATUS_UNSPECIFIED
                && (!chosen.hasUntil() || now.getEpochSecond() < chosen.getUntil().getSeconds());
    }
}
