package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.export.ExportPages;
import io.veza.chat.application.export.ExportView;
import io.veza.chat.application.export.ReadExport;
import io.veza.chat.domain.export.ExportPlace;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.ExportPage;
import io.veza.proto.chat.v1.ExportedMessage;
import io.veza.proto.chat.v1.ListExportsResponse;
import io.veza.proto.chat.v1.ReadExportRequest;
import io.veza.proto.chat.v1.RoomExport;
import java.util.List;

/** Exports between protobuf and the use cases. */
final class ExportMessages {

    private ExportMessages() {}

    static ReadExport.Query query(Principal caller, ReadExportRequest request) {
        return new ReadExport.Query(
                RoleMessages.actor(caller),
                request.getRoom(),
                request.getExport(),
                request.getReader(),
                ExportPlace.parse(request.getCursor()));
    }

    static RoomExport export(ExportView view) {
        return RoomExport.newBuilder()
                .setId(view.export().id())
                .setRoom(view.room().id())
                .setRoomName(view.room().name().value())
                .setTopic(view.room().topic().value())
                .setCreatedAt(RoomWire.timestamp(view.export().createdAt()))
                .setExpiresAt(RoomWire.timestamp(view.export().expiresAt()))
                .setTop(view.export().top())
                .setProgress(view.export().progress())
                .build();
    }

    static ListExportsResponse exports(List<ExportView> views) {
        return ListExportsResponse.newBuilder()
                .addAllItems(views.stream().map(ExportMessages::export).toList())
                .build();
    }

    static ExportPage page(ExportPages.Page page) {
        ExportPage.Builder wire =
                ExportPage.newBuilder()
                        .setExport(export(page.view()))
                        .addAllMembers(
                                page.members().stream().map(MembershipMessages::member).toList())
                        .addAllMessages(
                                page.messages().stream().map(ExportMessages::message).toList());
        if (page.next() != null) {
            wire.setNextCursor(page.next().cursor());
        }
        return wire.build();
    }

    private static ExportedMessage message(ExportPages.Exported exported) {
        return ExportedMessage.newBuilder()
                .setMessage(MessageMessages.message(exported.message()))
                .addAllEdits(ChangeMessages.edits(exported.edits()).getItemsList())
                .build();
    }
}
