package io.veza.platform.testing.rights;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A call of any RPC, with nothing in its request; how it ended is all that is kept. */
final class BareCall {

    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private static final int PATIENCE = 30;

    private final Channel channel;

    BareCall(Channel channel) {
        this.channel = channel;
    }

    Status.Code anonymously(MethodDescriptor<?, ?> method) {
        return end(method, new Metadata());
    }

    Status.Code as(String token, MethodDescriptor<?, ?> method) {
        Metadata headers = new Metadata();
        headers.put(AUTHORIZATION, "Bearer " + token);
        return end(method, headers);
    }

    private Status.Code end(MethodDescriptor<?, ?> method, Metadata headers) {
        Bytes bytes = new Bytes();
        CompletableFuture<Status> end = new CompletableFuture<>();
        ClientCall<byte[], byte[]> call =
                channel.newCall(
                        method.toBuilder(bytes, bytes).build(),
                        CallOptions.DEFAULT.withDeadlineAfter(PATIENCE, TimeUnit.SECONDS));
        call.start(new Ending(end), headers);
        call.request(1);
        call.sendMessage(new byte[0]);
        call.halfClose();
        return end.orTimeout(2 * PATIENCE, TimeUnit.SECONDS).join().getCode();
    }

    private static final class Ending extends ClientCall.Listener<byte[]> {

        private final CompletableFuture<Status> end;

        Ending(CompletableFuture<Status> end) {
            this.end = end;
        }

        @Override
        public void onClose(Status status, Metadata trailers) {
            end.complete(status);
        }
    }

    private static final class Bytes implements MethodDescriptor.Marshaller<byte[]> {

        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
