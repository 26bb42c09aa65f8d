package io.veza.platform.grpc;

import io.grpc.ServerCall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a call's events until it is known who shall hear them. All events of a call come on its
 * event loop, so nothing here needs a lock.
 */
final class DeferredListener<Q> extends ServerCall.Listener<Q> {

    private final List<Consumer<ServerCall.Listener<Q>>> waiting = new ArrayList<>();
    private ServerCall.@Nullable Listener<Q> delegate;

    void resume(ServerCall.Listener<Q> listener) {
        delegate = listener;
        waiting.forEach(event -> event.accept(listener));
        waiting.clear();
    }

    void drop() {
        resume(new ServerCall.Listener<>() {});
    }

    private void deliver(Consumer<ServerCall.Listener<Q>> event) {
        if (delegate == null) {
            waiting.add(event);
        } else {
            event.accept(delegate);
        }
    }

    @Override
    public void onMessage(Q message) {
        deliver(listener -> listener.onMessage(message));
    }

    @Override
    public void onHalfClose() {
        deliver(ServerCall.Listener::onHalfClose);
    }

    @Override
    public void onCancel() {
        deliver(ServerCall.Listener::onCancel);
    }

    @Override
    public void onComplete() {
        deliver(ServerCall.Listener::onComplete);
    }

    @Override
    public void onReady() {
        deliver(ServerCall.Listener::onReady);
    }
}
