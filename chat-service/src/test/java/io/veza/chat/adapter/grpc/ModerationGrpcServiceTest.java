package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.DeleteMessagesRequest;
import io.veza.proto.chat.v1.DeleteMessagesResponse;
import io.veza.proto.chat.v1.ListChangesRequest;
import io.veza.proto.chat.v1.ListChangesResponse;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.ListModerationRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.ModerateRequest;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.ModerationAction.Kind;
import io.veza.proto.chat.v1.RoomEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModerationGrpcServiceTest extends ModerationDesk {

    @Test
    void whoIsBannedSeesNothingUntilItIsTakenBack() {
        // Given
        ModerationAction ban = await(moderate(anna, bela, Kind.BAN));

        // When
        String seen = reason(see(bela));

        // Then
        assertThat(seen).isEqualTo("ROOM_NOT_FOUND");
        assertThat(reason(join(bela))).isEqualTo("BANNED");
        assertThat(events().getFirst().getType()).isEqualTo("member.left");
        assertThat(events().getFirst().getBy().getHandle()).isEqualTo("p" + anna);
        assertThat(active()).extracting(ModerationAction::getId).containsExactly(ban.getId());
        await(reverse(ban));
        assertThat(await(join(bela)).getJoined()).isTrue();
        assertThat(active()).isEmpty();
        assertThat(reason(reverse(ban))).isEqualTo("NOT_REVERSIBLE");
        assertThat(log().getLast().getReversedBy().getHandle()).isEqualTo("p" + anna);
    }

    @Test
    void leavingAndComingBackLiftsNothing() {
        // Given
        await(moderate(anna, bela, Kind.MUTE));
        await(moderate(anna, bela, Kind.KICK));

        // When
        await(join(bela));

        // Then
        assertThat(reason(say(bela, "hello"))).isEqualTo("MUTED");
        assertThat(await(see(bela)).getMuted()).isTrue();
        assertThat(log())
                .extracting(ModerationAction::getKind)
                .containsExactly(Kind.KICK, Kind.MUTE);
    }

    @Test
    void theLogIsForThoseWhoKeepOrder() {
        // When
        String reason = reason(as(moderation, bela).listModeration(record()));

        // Then
        assertThat(reason).isEqualTo("MISSING_PERMISSION");
        assertThat(reason(moderate(bela, anna, Kind.KICK))).isEqualTo("MISSING_PERMISSION");
        assertThat(reason(moderate(anna, carl, Kind.KICK))).isEqualTo("MEMBER_NOT_FOUND");
    }

    @Test
    void somebodysLastMessagesGoAtOnce() {
        // Given
        await(say(bela, "one"));
        await(say(anna, "two"));
        await(say(bela, "three"));
        await(say(bela, "four"));
        DeleteMessagesRequest request =
                DeleteMessagesRequest.newBuilder().setRoom(room).setAuthor(bela).setLast(2).build();

        // When
        DeleteMessagesResponse gone = await(as(moderation, anna).deleteMessages(request));

        // Then
        assertThat(gone.getSeq()).isEqualTo(7);
        assertThat(gone.getDeletedCount()).isEqualTo(2);
        assertThat(texts()).containsExactly("one", "two", "", "");
        RoomEvent event = events().getLast();
        assertThat(event.getType()).isEqualTo("messages.deleted");
        assertThat(event.getDeletedList()).isEqualTo(gone.getDeletedList());
        assertThat(log().getFirst().getTarget().getId()).isEqualTo(bela);
        assertThat(reason(as(moderation, bela).deleteMessages(request)))
                .isEqualTo("MISSING_PERMISSION");
    }

    @Test
    void whatWasDeletedTogetherIsNeverCutByAPage() {
        // Given
        for (int i = 0; i < 5; i++) {
            await(say(bela, "m" + i));
        }
        DeleteMessagesRequest request =
                DeleteMessagesRequest.newBuilder().setRoom(room).setAuthor(bela).setLast(4).build();
        await(as(moderation, anna).deleteMessages(request));

        // When
        ListChangesResponse page =
                await(
                        as(messages, bela)
                                .listChanges(
                                        ListChangesRequest.newBuilder()
                                                .setRoom(room)
                                                .setSince(7)
                                                .setLimit(2)
                                                .build()));

        // Then
        assertThat(page.getItemsList()).hasSize(4);
        assertThat(page.getMore()).isFalse();
    }

    private Uni<ModerationAction> moderate(long actor, long user, Kind kind) {
        ModerateRequest request =
                ModerateRequest.newBuilder()
                        .setRoom(room)
                        .setUser(user)
                        .setKind(kind)
                        .setReason("rude")
                        .build();
        return as(moderation, actor).moderate(request);
    }

    private List<ModerationAction> active() {
        ListModerationRequest request = record().toBuilder().setActive(true).build();
        return await(as(moderation, anna).listModeration(request)).getItemsList();
    }

    private List<String> texts() {
        ListMessagesRequest request = ListMessagesRequest.newBuilder().setRoom(room).build();
        return await(as(messages, anna).listMessages(request)).getItemsList().stream()
                .map(Message::getText)
                .toList();
    }
}
