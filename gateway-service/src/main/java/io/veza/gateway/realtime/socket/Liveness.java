package io.veza.gateway.realtime.socket;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Notes whatever comes in, also the pongs and pings that Vert.x keeps to itself. */
final class Liveness extends ChannelInboundHandlerAdapter {

    private final Socket socket;

    Liveness(Socket socket) {
        this.socket = socket;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object bytes) {
        socket.touch();
        ctx.fireChannelRead(bytes);
    }
}
