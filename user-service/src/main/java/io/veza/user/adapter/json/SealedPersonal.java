package io.veza.user.adapter.json;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.veza.user.application.audit.Personal;
import io.veza.user.application.subject.SubjectKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is personal in an entry, as a JSON object sealed with the person's key. */
@ApplicationScoped
class SealedPersonal implements Personal {

    private final SubjectKeys keys;

    SealedPersonal(SubjectKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<byte[]>> seal(long subject, long event, Map<String, String> personal) {
        JsonObject json = new JsonObject();
        personal.forEach(json::put);
        return keys.sealFor(subject, context(event), json.toBuffer().getBytes());
    }

    @Override
    public Uni<Map<String, String>> open(long subject, long event, byte[] sealed) {
        return keys.openFor(subject, context(event), sealed)
                .map(text -> text.map(SealedPersonal::read).orElse(Map.of()));
    }

    private static Map<String, String> read(byte[] text) {
        return new JsonObject(Buffer.buffer(text))
                .stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, one -> (String) one.getValue()));
    }

    private static String context(long event) {
        return "audit_entry|personal|" + event;
    }
}
