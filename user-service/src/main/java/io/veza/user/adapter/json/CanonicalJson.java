package io.veza.user.adapter.json;

import io.vertx.core.json.JsonObject;
import io.veza.user.application.audit.Canon;
import io.veza.user.domain.audit.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Base64;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Entries as RFC 8785 JSON. Every value is a string, as 64-bit ids are no JSON numbers; what is
 * absent is left out.
 */
@ApplicationScoped
class CanonicalJson implements Canon {

    @Override
    public byte[] bytes(Entry entry) {
        try {
            return new JsonCanonicalizer(json(entry).encode()).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalStateException("we wrote it ourselves", e);
        }
    }

    private static JsonObject json(Entry entry) {
        JsonObject details = new JsonObject();
        entry.details().forEach(details::put);
        JsonObject json =
                new JsonObject()
                        .put("act", entry.act().name())
                        .put("at", entry.at().toString())
                        .put("details", details)
                        .put("event", Long.toString(entry.event()))
                        .put("seq", Long.toString(entry.seq()));
        if (entry.actor() != null) {
            json.put("actor", Long.toString(entry.actor()));
        }
        if (entry.subject() != null) {
            json.put("subject", Long.toString(entry.subject()));
        }
        byte[] personal = entry.personal();
        if (personal != null) {
            json.put("personal", Base64.getUrlEncoder().withoutPadding().encodeToString(personal));
        }
        return json;
    }
}
