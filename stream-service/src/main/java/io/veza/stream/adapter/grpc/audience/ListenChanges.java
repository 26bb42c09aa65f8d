package io.veza.stream.adapter.grpc.audience;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.ListenSettings;
import io.veza.proto.stream.v1.PutPlayingNowRequest;
import io.veza.stream.application.listen.ClearListens;
import io.veza.stream.application.listen.DeleteListen;
import io.veza.stream.application.listen.PutPlayingNow;
import io.veza.stream.application.listen.UpdateListenSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What listeners change about their history, from the contract to the use cases. */
@ApplicationScoped
class ListenChanges {

    private final DeleteListen deleteListen;
    private final ClearListens clearListens;
    private final PutPlayingNow putPlayingNow;
    private final UpdateListenSettings updateSettings;

    ListenChanges(
            DeleteListen deleteListen,
            ClearListens clearListens,
            PutPlayingNow putPlayingNow,
            UpdateListenSettings updateSettings) {
        this.deleteListen = deleteListen;
        this.clearListens = clearListens;
        this.putPlayingNow = putPlayingNow;
        this.updateSettings = updateSettings;
    }

    Uni<Void> delete(long listen, Principal caller) {
        return deleteListen.handle(listen, caller);
    }

    Uni<Void> clear(Principal caller) {
        return clearListens.handle(caller);
    }

    Uni<Void> putPlayingNow(PutPlayingNowRequest request, Principal caller) {
        if (request.getTrack() != 0) {
            return putPlayingNow.handle(request.getTrack(), caller);
        }
        if (!request.hasHeard()) {
            throw new DomainException(CoreError.INVALID_REQUEST, "Say what is being heard");
        }
        return putPlayingNow.handle(ListenMessages.toHeard(request.getHeard()), caller);
    }

    Uni<ListenSettings> settings(Optional<Boolean> keepHistory, Principal caller) {
        return updateSettings.handle(keepHistory, caller).map(ListenMessages::toProto);
    }
}
