/**
 * Open sockets: the upgrade, reading, writing, heartbeat, slow readers, drain. Knows bytes and
 * envelopes, not what they mean.
 */
@NullMarked
package io.veza.gateway.realtime.socket;

import org.jspecify.annotations.NullMarked;
