package io.veza.gateway.realtime.op;

import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.platform.grpc.MessageRules;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What every conversation uses; the same for all sockets. */
@Singleton
record ConversationParts(
        ConnectOp connect,
        Operations operations,
        People people,
        Crowd crowd,
        MessageRules rules,
        RealtimeConfig config,
        Clock clock) {}
