package io.veza.gateway.realtime.wire;

import io.veza.platform.kernel.DomainException;
import io.veza.proto.edge.v1.ClientEnvelope;

/** What a client sent: an envelope, or one that is refused but can be answered. */
public sealed interface Inbound {

    /** A well-formed envelope. */
    record Envelope(ClientEnvelope value) implements Inbound {}

    /**
     * Well-formed JSON that is no envelope of ours, e.g. an unknown field.
     *
     * @param id the envelope's id, so that the error finds its call
     */
    record Refused(int id, DomainException why) implements Inbound {}
}
