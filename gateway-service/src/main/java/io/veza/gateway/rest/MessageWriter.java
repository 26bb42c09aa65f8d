package io.veza.gateway.rest;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.web.EntityTag;
import io.veza.platform.problem.ProtoJson;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Writes a message as canonical proto3 JSON. */
@Provider
@Produces(MediaType.WILDCARD)
final class MessageWriter implements ServerMessageBodyWriter<Message> {

    @Override
    public void writeResponse(Message message, Type generic, ServerRequestContext context) {
        RoutingContext call =
                ((ResteasyReactiveRequestContext) context).unwrap(RoutingContext.class);
        EntityTag.end(call, ProtoJson.print(message), revision(message));
    }

    /** Of what can be changed under a condition; empty: it has none. */
    private static String revision(Message message) {
        FieldDescriptor field = message.getDescriptorForType().findFieldByName("revision");
        return field == null ? "" : message.getField(field).toString();
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType media) {
        return Message.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Message.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Message message,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(ProtoJson.print(message).getBytes(StandardCharsets.UTF_8));
    }
}
