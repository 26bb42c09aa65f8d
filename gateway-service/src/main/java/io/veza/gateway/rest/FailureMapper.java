package io.veza.gateway.rest;

import io.veza.gateway.problem.HttpRefusal;
import io.veza.gateway.problem.ProblemAnswer;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a resource as a problem. */
final class FailureMapper {

    /** What tells a client how to ask better. */
    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, "Content-Range");

    @ServerExceptionMapper
    public Response map(Throwable failure, UriInfo uri) {
        return answer(failure, uri).build();
    }

    @ServerExceptionMapper
    public Response map(WebApplicationException failure, UriInfo uri) {
        Response refused = failure.getResponse();
        Response.ResponseBuilder answer = answer(HttpRefusal.of(refused.getStatus()), uri);
        KEPT.forEach(name -> answer.header(name, refused.getHeaderString(name)));
        return answer.build();
    }

    private static Response.ResponseBuilder answer(Throwable failure, UriInfo uri) {
        ProblemAnswer problem = ProblemAnswer.of(failure, uri.getPath());
        Response.ResponseBuilder answer =
                Response.status(problem.status())
                        .type(ProblemAnswer.MEDIA_TYPE)
                        .entity(problem.body());
        problem.headers().forEach(answer::header);
        return answer;
    }
}
