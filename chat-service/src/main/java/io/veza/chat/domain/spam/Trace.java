package io.veza.chat.domain.spam;

import java.time.Instant;
import java.util.List;

/** Something somebody wrote, as far as it is remembered. */
final class Trace {

    /** Ids of the message and of where it is. */
    record Place(long message, long room) {}

    /**
     * @param look how much it looks like spam by itself
     * @param stranger whoever wrote it is not known yet
     */
    record Impression(double look, boolean stranger) {}

    /** What it can be known by. */
    record Marks(Signature signature, List<String> hosts) {}

    private static final float[] UNSEEN = {};

    final Place place;
    final long user;
    final long at;
    final Signature signature;
    final List<String> hosts;
    final Impression impression;

    /** 1: by an account just made. */
    final double fresh;

    /** What it shows by itself; none: another process saw it. */
    final float[] traits;

    /** How much it looked like spam at worst. */
    double worst;

    Trace(Place place, long user, Instant at, Marks marks, Impression impression, float[] traits) {
        this.place = place;
        this.user = user;
        this.at = at.toEpochMilli();
        this.fresh = new Speaker(user, 0).freshness(at);
        this.signature = marks.signature();
        this.hosts = marks.hosts();
        this.impression = impression;
        this.traits = traits;
    }

    /** Seen by another process, which sees to it. */
    static Trace told(Place place, long user, Instant at, Marks marks, Impression impression) {
        return new Trace(place, user, at, marks, impression, UNSEEN);
    }

    boolean isOurs() {
        return traits.length > 0;
    }

    /** Of one message, which may have been edited since. */
    boolean isSame(Trace other) {
        return this == other || (place.message() != 0 && place.message() == other.place.message());
    }

    boolean isHere(Trace other) {
        return place.room() == other.place.room();
    }

    /** Milliseconds between the two. */
    long since(Trace other) {
        return Math.abs(at - other.at);
    }

    boolean sharesHost(Trace other) {
        for (String host : hosts) {
            if (other.hosts.contains(host)) {
                return true;
            }
        }
        return false;
    }
}
