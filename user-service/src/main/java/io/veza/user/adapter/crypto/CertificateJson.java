package io.veza.user.adapter.crypto;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.user.domain.erasure.Certificate;
import java.util.List;

/** What a certificate says, as it is signed. */
final class CertificateJson {

    private CertificateJson() {}

    static String write(Certificate certificate) {
        JsonArray erased = new JsonArray();
        certificate
                .erased()
                .forEach(one ->
                        erased.add(
                                new JsonObject()
                                        .put("service", one.service())
                                        .put("kind", one.kind())
                                        .put("count", one.count())));
        return new JsonObject()
                .put("id", Long.toString(certificate.id()))
                .put("subject", certificate.subject())
                .put("askedAt", certificate.askedAt())
                .put("begunAt", certificate.begunAt())
                .put("doneAt", certificate.doneAt())
                .put("erased", erased)
                .encode();
    }

    static Certificate read(String json) {
        JsonObject said = new JsonObject(json);
        return new Certificate(
                Long.parseLong(said.getString("id")),
                said.getString("subject"),
                said.getInstant("askedAt"),
                said.getInstant("begunAt"),
                said.getInstant("doneAt"),
                counts(said.getJsonArray("erased")));
    }

    private static List<Certificate.Count> counts(JsonArray erased) {
        return erased.stream()
                .map(JsonObject.class::cast)
                .map(one ->
                        new Certificate.Count(
                                one.getString("service"),
                                one.getString("kind"),
                                one.getLong("count")))
                .toList();
    }
}
