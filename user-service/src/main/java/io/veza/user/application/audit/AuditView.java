package io.veza.user.application.audit;

import java.util.Map;

/**
 * An entry as admins see it.
 *
 * @param personal empty when there is nothing personal, or the person was erased
 */
public record AuditView(Found found, Map<String, String> personal) {

    public AuditView {
        personal = Map.copyOf(personal);
    }
}
