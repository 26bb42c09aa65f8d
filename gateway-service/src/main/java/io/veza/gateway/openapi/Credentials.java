package io.veza.gateway.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** How callers prove who they are: programs by bearer token, browsers by cookie, never by both. */
final class Credentials {

    private Credentials() {}

    static void addTo(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        "bearer",
                        createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "Access token (RFC 9068) from `POST /api/v2/auth/login`, or an"
                                                + " app password."))
                .addSecurityScheme(
                        "cookie",
                        createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("__Host-at")
                                .description(
                                        "Set by signing in with `transport` COOKIE. Unsafe calls must"
                                                + " come from the same origin."));
        document.setSecurity(
                List.of(
                        createSecurityRequirement().addScheme("bearer"),
                        createSecurityRequirement().addScheme("cookie")));
    }
}
