package io.veza.platform.peer;

import io.grpc.netty.GrpcHttp2ConnectionHandler;
import io.grpc.netty.InternalProtocolNegotiator.ProtocolNegotiator;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.AsciiString;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes calls in the clear and over TLS at one port, while services change over one after the
 * other: how a connection begins tells which it is. Whoever comes over TLS needs a certificate all
 * the same.
 */
final class EitherNegotiator implements ProtocolNegotiator {

    private final ProtocolNegotiator secure;
    private final ProtocolNegotiator plain;

    EitherNegotiator(ProtocolNegotiator secure, ProtocolNegotiator plain) {
        this.secure = secure;
        this.plain = plain;
    }

    @Override
    public AsciiString scheme() {
        return secure.scheme();
    }

    @Override
    public ChannelHandler newHandler(GrpcHttp2ConnectionHandler connection) {
        return new Chooser(connection);
    }

    @Override
    public void close() {
        secure.close();
        plain.close();
    }

    /** Waits for the first bytes, which clients send unasked in either case. */
    private final class Chooser extends ByteToMessageDecoder {

        private static final int RECORD_HEADER = 5;

        private final GrpcHttp2ConnectionHandler connection;
        private final List<Object> events = new ArrayList<>();

        Chooser(GrpcHttp2ConnectionHandler connection) {
            this.connection = connection;
        }

        /** That negotiation begins: whoever is chosen shall hear it. */
        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            events.add(event);
        }

        @Override
        protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
            if (in.readableBytes() < RECORD_HEADER) {
                return;
            }
            ProtocolNegotiator chosen = SslHandler.isEncrypted(in, false) ? secure : plain;
            context.pipeline().addAfter(context.name(), null, chosen.newHandler(connection));
            events.forEach(context::fireUserEventTriggered);
            context.pipeline().remove(this);
        }
    }
}
