package io.veza.gateway.realtime.socket;

/** The sockets of this gateway. */
@FunctionalInterface
public interface OpenSockets {

    int count();
}
