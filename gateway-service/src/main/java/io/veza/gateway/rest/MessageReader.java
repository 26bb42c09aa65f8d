package io.veza.gateway.rest;

import com.google.protobuf.Message;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Binds a request message: the fields named in the path from there; the others from the JSON body,
 * or from the query where the method has no body.
 */
@Provider
@Consumes(MediaType.WILDCARD)
final class MessageReader implements ServerMessageBodyReader<Message> {

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE");

    @Override
    public Message readFrom(
            Class<Message> type, Type generic, MediaType media, ServerRequestContext context)
            throws IOException {
        var request = (ResteasyReactiveRequestContext) context;
        Message.Builder message = MessageBuilders.of(type);
        Parameters path = new Parameters(request.getUriInfo().getPathParameters());
        if (WITHOUT_BODY.contains(request.getMethod())) {
            new Parameters(request.getUriInfo().getQueryParameters()).bindTo(message);
        } else {
            JsonBody.read(context.getInputStream()).bindTo(message);
        }
        path.bindOver(message);
        IfMatch.bindTo(message, request.getHttpHeaders());
        return message.build();
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType media) {
        return Message.class.isAssignableFrom(type);
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Message.class.isAssignableFrom(type);
    }

    @Override
    public Message readFrom(
            Class<Message> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        throw new DomainException(CoreError.INTERNAL, "Only the server reads requests");
    }
}
