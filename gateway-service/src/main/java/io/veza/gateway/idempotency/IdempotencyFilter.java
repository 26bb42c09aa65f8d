package io.veza.gateway.idempotency;

import com.google.protobuf.Message;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.problem.ProtoJson;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Before a keyed call: its earlier answer, if any. After it: keeps what was answered. */
final class IdempotencyFilter {

    private static final String CALL = IdempotencyFilter.class.getName();
    private static final String REPLAYED = "Idempotency-Replayed";

    private final Outcomes outcomes;

    IdempotencyFilter(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @ServerRequestFilter(priority = Priorities.USER)
    public Uni<Response> replay(RoutingContext call) {
        Optional<KeyedCall> keyed = KeyedCall.of(call);
        return keyed.isEmpty()
                ? Uni.createFrom().nullItem()
                : outcomes.begin(keyed.get())
                        .map(earlier -> earlierAnswer(call, keyed.get(), earlier));
    }

    @ServerResponseFilter
    public Uni<Void> keep(ContainerResponseContext response, RoutingContext call) {
        KeyedCall keyed = call.get(CALL);
        if (keyed == null) {
            return Uni.createFrom().voidItem();
        }
        boolean done = response.getStatus() < 300;
        return done
                ? outcomes.keep(keyed, response.getStatus(), text(response.getEntity()))
                : outcomes.forget(keyed).onFailure().recoverWithNull();
    }

    private static @Nullable Response earlierAnswer(
            RoutingContext call, KeyedCall keyed, Optional<Outcome> earlier) {
        if (earlier.isEmpty()) {
            call.put(CALL, keyed);
            return null;
        }
        Outcome outcome = earlier.get();
        if (!outcome.body().equals(keyed.body())) {
            throw KeyedCall.otherBody();
        }
        if (outcome.isRunning()) {
            throw KeyedCall.stillRunning();
        }
        Response.ResponseBuilder answer =
                Response.status(outcome.status()).header(REPLAYED, "true");
        return outcome.answer().isEmpty()
                ? answer.build()
                : answer.type(MediaType.APPLICATION_JSON).entity(outcome.answer()).build();
    }

    private static String text(@Nullable Object entity) {
        return switch (entity) {
            case null -> "";
            case Message message -> ProtoJson.print(withoutSecrets(message));
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            default -> entity.toString();
        };
    }

    /** What is told once is not kept, so a repeated call gets the rest. */
    private static Message withoutSecrets(Message message) {
        Message.Builder kept = message.toBuilder();
        message.getDescriptorForType().getFields().stream()
                .filter(field -> field.getOptions().getDebugRedact())
                .forEach(kept::clearField);
        return kept.build();
    }
}
