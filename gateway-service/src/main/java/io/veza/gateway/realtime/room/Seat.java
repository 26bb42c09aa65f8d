package io.veza.gateway.realtime.room;

import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.wire.Outlet;
import io.veza.gateway.realtime.wire.Subprotocol;
import io.veza.proto.edge.v1.Gap;
import io.veza.proto.edge.v1.Resumed;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One socket's place in one room. Belongs to the socket's event loop. */
public final class Seat {

    private final Outlet outlet;
    private final long user;
    private final Supplier<String> token;
    private final BooleanSupplier receipts;

    /** Last event this socket has been given, or told that it will not get. */
    private int cursor;

    /** First event left out while the socket was too slow; 0 when none was. */
    private int skippedFrom;

    private boolean left;

    public Seat(Outlet outlet, long user, Supplier<String> token) {
        this(outlet, user, token, () -> true);
    }

    /**
     * @param receipts whether whoever sits here lets others know how far they read
     */
    public Seat(Outlet outlet, long user, Supplier<String> token, BooleanSupplier receipts) {
        this.outlet = outlet;
        this.user = user;
        this.token = token;
        this.receipts = receipts;
    }

    Outlet outlet() {
        return outlet;
    }

    Subprotocol subprotocol() {
        return outlet.subprotocol();
    }

    long user() {
        return user;
    }

    /** Who does not give does not get. */
    boolean takesReceipts() {
        return receipts.getAsBoolean();
    }

    /** An access token of somebody who may read the room. */
    String token() {
        return token.get();
    }

    int cursor() {
        return cursor;
    }

    void moveTo(int seq) {
        cursor = seq;
    }

    boolean skipping() {
        return skippedFrom > 0;
    }

    void skip(int from) {
        if (skippedFrom == 0) {
            skippedFrom = from;
        }
    }

    /** So much waits for this socket that it must go without more. */
    boolean isFull(RealtimeConfig config) {
        return outlet.queuedBytes() > config.maxQueuedBytes()
                || outlet.queuedWrites() > config.maxQueuedWrites();
    }

    /** Most of what waited has been taken. */
    boolean takesAgain(RealtimeConfig config) {
        return outlet.queuedBytes() <= config.maxQueuedBytes() / 2
                && outlet.queuedWrites() <= config.maxQueuedWrites() / 2;
    }

    boolean left() {
        return left;
    }

    void leave() {
        left = true;
    }

    /** Says what was left out, once the socket takes bytes again. */
    void tellSkipped(long room) {
        gap(room, skippedFrom, cursor);
    }

    /**
     * @param first of those that will not come, besides what was left out before
     */
    void gap(long room, int first, int top) {
        int from = skipping() ? Math.min(skippedFrom, first) : first;
        skippedFrom = 0;
        outlet.send(
                ServerEnvelope.newBuilder()
                        .setGap(Gap.newBuilder().setRoom(room).setFrom(from).setTop(top))
                        .build());
    }

    void resumed(long room) {
        outlet.send(
                ServerEnvelope.newBuilder()
                        .setResumed(Resumed.newBuilder().setRoom(room).setTop(cursor))
                        .build());
    }
}
