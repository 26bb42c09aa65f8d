package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.nats.Nats;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.chat.v1.DeleteDraftRequest;
import io.veza.proto.chat.v1.Draft;
import io.veza.proto.chat.v1.DraftService;
import io.veza.proto.chat.v1.GetDraftRequest;
import io.veza.proto.chat.v1.ListDraftsRequest;
import io.veza.proto.chat.v1.MembershipChanged;
import io.veza.proto.chat.v1.PutDraftRequest;
import io.veza.proto.chat.v1.Room;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftGrpcServiceTest extends GovernedRoom {

    private static final Duration SOON = Duration.ofSeconds(10);

    @GrpcClient("chat")
    DraftService drafts;

    @Inject Nats nats;

    @Test
    void theLastOneCounts() {
        // Given
        Draft first = await(put(bela, "hel"));

        // When
        Draft second = await(put(bela, "hello  "));

        // Then
        assertThat(second.getVersion()).isGreaterThan(first.getVersion());
        assertThat(await(get(bela))).isEqualTo(second);
        assertThat(second.getText()).isEqualTo("hello  ");
    }

    @Test
    void roomAndThreadHaveOneEach() {
        // Given
        await(put(bela, "to all"));

        // When
        await(as(drafts, bela).putDraft(request("to the thread").setThreadRoot(77).build()));

        // Then
        assertThat(all(bela)).extracting(Draft::getText).containsExactly("to the thread", "to all");
        assertThat(all(anna)).isEmpty();
    }

    @Test
    void anEmptyOneIsNone() {
        // Given
        Draft before = await(put(bela, "never mind"));

        // When
        Draft gone = await(put(bela, " "));

        // Then
        assertThat(gone.getText()).isEmpty();
        assertThat(gone.getVersion()).isGreaterThan(before.getVersion());
        assertThat(all(bela)).isEmpty();
    }

    @Test
    void otherDevicesAreTold() {
        // Given
        Queue<MembershipChanged> told = new ConcurrentLinkedQueue<>();
        try (var _ = nats.subscribe("live.user." + bela, (_, data) -> told.add(parsed(data)))) {

            // When
            Draft kept = await(put(bela, "on my way"));

            // Then
            Poll.until(
                    SOON,
                    "the draft is told",
                    () -> told.stream().anyMatch(one -> one.getDraft().equals(kept)));
            await(as(drafts, bela).deleteDraft(deletion()));
            Poll.until(
                    SOON,
                    "the deletion is told",
                    () -> told.stream().anyMatch(one -> one.hasDraft() && isEmpty(one)));
        }
    }

    @Test
    void roomsOneMayNotSeeTakeNone() {
        // When
        room = open(Room.Visibility.PRIVATE);

        // Then
        assertThat(reason(put(carl, "hello"))).isEqualTo("ROOM_NOT_FOUND");
    }

    private static boolean isEmpty(MembershipChanged change) {
        return change.getDraft().getText().isEmpty();
    }

    private static MembershipChanged parsed(byte[] data) {
        try {
            return MembershipChanged.parseFrom(data);
        } catch (InvalidProtocolBufferException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Uni<Draft> put(long user, String text) {
        return as(drafts, user).putDraft(request(text).build());
    }

    private PutDraftRequest.Builder request(String text) {
        return PutDraftRequest.newBuilder().setRoom(room).setText(text);
    }

    private DeleteDraftRequest deletion() {
        return DeleteDraftRequest.newBuilder().setRoom(room).build();
    }

    private Uni<Draft> get(long user) {
        return as(drafts, user).getDraft(GetDraftRequest.newBuilder().setRoom(room).build());
    }

    private List<Draft> all(long user) {
        return await(as(drafts, user).listDrafts(ListDraftsRequest.getDefaultInstance()))
                .getItemsList();
    }
}
