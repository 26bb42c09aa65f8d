package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.AddReactionRequest;
import io.veza.proto.chat.v1.CreateExportRequest;
import io.veza.proto.chat.v1.DirectService;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.ExportPage;
import io.veza.proto.chat.v1.ExportService;
import io.veza.proto.chat.v1.ExportedMessage;
import io.veza.proto.chat.v1.ListModerationRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.ModerationService;
import io.veza.proto.chat.v1.OpenDirectRequest;
import io.veza.proto.chat.v1.ReadExportRequest;
import io.veza.proto.chat.v1.RoomExport;
import io.veza.proto.chat.v1.RoomMember;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportGrpcServiceTest extends GovernedRoom {

    @GrpcClient("chat")
    ExportService exports;

    @GrpcClient("chat")
    ModerationService moderation;

    @GrpcClient("chat")
    DirectService directs;

    @Test
    void holdsAllThatWasSaidUpToThen() {
        // Given
        sayMany(700);
        Message first = await(say(bela, "frist")).getMessage();
        await(as(messages, bela).editMessage(edit(first)));
        await(as(messages, anna).addReaction(reaction(first)));
        RoomExport export = await(create(anna));
        await(say(bela, "too late"));

        // When
        List<ExportPage> pages = read(anna, export, "r1");

        // Then
        List<ExportedMessage> all =
                pages.stream().flatMap(page -> page.getMessagesList().stream()).toList();
        assertThat(all).hasSize(701);
        assertThat(all.getLast().getMessage().getText()).isEqualTo("first");
        assertThat(all.getLast().getEditsList()).extracting("text").containsExactly("frist");
        assertThat(all.getLast().getMessage().getReactions(0).getCount()).isEqualTo(1);
        assertThat(pages.stream().flatMap(page -> page.getMembersList().stream()))
                .extracting(RoomMember::getPerson)
                .extracting("id")
                .containsExactly(anna, bela);
        assertThat(pages.size()).isGreaterThan(3);
    }

    @Test
    void isForThoseWhoRunTheRoomAndRecorded() {
        // When
        RoomExport export = await(create(anna));

        // Then
        assertThat(reason(create(bela))).isEqualTo("MISSING_PERMISSION");
        assertThat(reason(create(carl))).isEqualTo("NOT_A_MEMBER");
        assertThat(reason(page(bela, export, "r", ""))).isEqualTo("MISSING_PERMISSION");
        ListModerationRequest log = ListModerationRequest.newBuilder().setRoom(room).build();
        assertThat(await(as(moderation, anna).listModeration(log)).getItemsList())
                .extracting(ModerationAction::getKind)
                .containsExactly(ModerationAction.Kind.EXPORT);
    }

    @Test
    void bothOfADirectRoomMayTakeTheirsAlone() {
        // Given
        OpenDirectRequest request = OpenDirectRequest.newBuilder().addUsers(bela).build();
        room = await(as(directs, anna).openDirect(request)).getId();

        // When
        RoomExport export = await(create(bela));

        // Then
        assertThat(read(bela, export, "r")).isNotEmpty();
        assertThat(reason(page(anna, export, "r", ""))).isEqualTo("EXPORT_NOT_FOUND");
        assertThat(reason(create(carl))).isEqualTo("ROOM_NOT_FOUND");
    }

    @Test
    void onePersonReadsOneAtATime() {
        // Given
        RoomExport one = await(create(anna));
        RoomExport other = await(create(anna));
        await(page(anna, one, "r1", ""));

        // When
        String second = reason(page(anna, other, "r2", ""));

        // Then
        assertThat(second).isEqualTo("EXPORT_BUSY");
        assertThat(reason(page(anna, one, "r3", ""))).isEqualTo("EXPORT_BUSY");
        read(anna, one, "r1");
        assertThat(read(anna, other, "r2")).isNotEmpty();
        assertThat(reason(page(anna, one, "r", "x1"))).isEqualTo("INVALID_REQUEST");
    }

    private void sayMany(int count) {
        await(
                Multi.createFrom()
                        .range(0, count)
                        .onItem()
                        .transformToUni(i -> say(bela, "number " + i))
                        .merge(64)
                        .collect()
                        .asList());
    }

    private EditMessageRequest edit(Message message) {
        return EditMessageRequest.newBuilder()
                .setRoom(room)
                .setMessage(message.getId())
                .setText("first")
                .build();
    }

    private AddReactionRequest reaction(Message message) {
        return AddReactionRequest.newBuilder()
                .setRoom(room)
                .setMessage(message.getId())
                .setEmoji("🎸")
                .build();
    }

    private Uni<RoomExport> create(long user) {
        return as(exports, user)
                .createExport(CreateExportRequest.newBuilder().setRoom(room).build());
    }

    private Uni<ExportPage> page(long user, RoomExport export, String reader, String cursor) {
        return as(exports, user)
                .readExport(
                        ReadExportRequest.newBuilder()
                                .setRoom(room)
                                .setExport(export.getId())
                                .setReader(reader)
                                .setCursor(cursor)
                                .build());
    }

    private List<ExportPage> read(long user, RoomExport export, String reader) {
        List<ExportPage> pages = new ArrayList<>();
        String cursor = "";
        do {
            pages.add(await(page(user, export, reader, cursor)));
            cursor = pages.getLast().getNextCursor();
        } while (pages.getLast().hasNextCursor());
        return pages;
    }
}
