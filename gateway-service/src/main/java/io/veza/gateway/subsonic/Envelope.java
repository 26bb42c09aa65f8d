package io.veza.gateway.subsonic;

import io.veza.gateway.config.GatewayConfig;
import io.veza.gateway.problem.ProblemAnswer;
import io.veza.gateway.subsonic.call.ErrorNumber;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.platform.problem.Problems;
import io.veza.proto.subsonic.v1.Refusal;
import io.veza.proto.subsonic.v1.Response;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands around every answer, refusals too. */
@ApplicationScoped
class Envelope {

    private static final String NAME = "Veza";

    /** Where people make keys for their players. */
    private static final String KEYS = "/you/keys";

    private final String version;
    private final String help;

    Envelope(
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "0")
                    String version,
            GatewayConfig config) {
        this.version = version;
        this.help = config.publicUrl().resolve(KEYS).toString();
    }

    Response of(Response content) {
        return content.toBuilder()
                .setStatus("ok")
                .setVersion(Protocol.VERSION)
                .setType(NAME)
                .setServerVersion(version)
                .setOpenSubsonic(true)
                .build();
    }

    Response refusal(Throwable failure, String path) {
        return of(Response.newBuilder().setError(error(failure, path)).build()).toBuilder()
                .setStatus("failed")
                .build();
    }

    private Refusal error(Throwable failure, String path) {
        if (failure instanceof Refused refused) {
            Refusal.Builder error =
                    Refusal.newBuilder()
                            .setCode(refused.number().code())
                            .setMessage(refused.reason());
            return refused.aboutKeys() ? error.setHelpUrl(help).build() : error.build();
        }
        ProblemAnswer.note(failure, path);
        var problem = Problems.of(failure, path);
        return Refusal.newBuilder()
                .setCode(number(problem.getStatus()).code())
                .setMessage(problem.getDetail())
                .build();
    }

    private static ErrorNumber number(int status) {
        return switch (status) {
            case 401 -> ErrorNumber.WRONG_CREDENTIALS;
            case 403 -> ErrorNumber.NOT_AUTHORIZED;
            case 404 -> ErrorNumber.NOT_FOUND;
            default -> ErrorNumber.GENERIC;
        };
    }
}
