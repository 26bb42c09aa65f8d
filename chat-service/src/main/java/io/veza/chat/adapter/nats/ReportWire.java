package io.veza.chat.adapter.nats;

import com.google.protobuf.Timestamp;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.adapter.TallyWire;
import io.veza.chat.domain.analytics.NodeKind;
import io.veza.chat.domain.analytics.NodeReport;
import io.veza.chat.domain.analytics.NodeReport.Presence;
import io.veza.chat.domain.analytics.RoomPulse;
import io.veza.proto.chat.v1.RoomReport;
import io.veza.proto.chat.v1.RoomSockets;
import io.veza.proto.chat.v1.Totals;
import java.time.Instant;
import java.util.stream.Collectors;

/** A node's report as it travels. */
final class ReportWire {

    private ReportWire() {}

    static io.veza.proto.chat.v1.NodeReport write(NodeReport report) {
        return io.veza.proto.chat.v1.NodeReport.newBuilder()
                .setNode(report.node())
                .setKind(io.veza.proto.chat.v1.NodeKind.valueOf(report.kind().name()))
                .setAt(RoomWire.timestamp(report.at()))
                .setTotals(TallyWire.write(report.totals(), Totals.newBuilder()))
                .addAllSendTimes(report.sendTimes())
                .addAllRooms(report.rooms().stream().map(ReportWire::room).toList())
                .build();
    }

    static NodeReport read(io.veza.proto.chat.v1.NodeReport report) {
        return new NodeReport(
                report.getNode(),
                report.getKind() == io.veza.proto.chat.v1.NodeKind.CHAT
                        ? NodeKind.CHAT
                        : NodeKind.GATEWAY,
                instant(report.getAt()),
                TallyWire.read(report.getTotals()),
                report.getSendTimesList(),
                report.getRoomsList().stream().map(ReportWire::pulse).toList(),
                presence(report));
    }

    private static Presence presence(io.veza.proto.chat.v1.NodeReport report) {
        return new Presence(
                report.getSockets(),
                report.getPeople(),
                report.getPresentList().stream()
                        .collect(
                                Collectors.toMap(
                                        RoomSockets::getRoom,
                                        RoomSockets::getSockets,
                                        Integer::sum)));
    }

    private static RoomReport room(RoomPulse pulse) {
        return RoomReport.newBuilder()
                .setRoom(pulse.room())
                .setMessages(pulse.messages())
                .setJoins(pulse.joins())
                .setLeaves(pulse.leaves())
                .build();
    }

    private static RoomPulse pulse(RoomReport room) {
        return new RoomPulse(room.getRoom(), room.getMessages(), room.getJoins(), room.getLeaves());
    }

    private static Instant instant(Timestamp at) {
        return Instant.ofEpochSecond(at.getSeconds(), at.getNanos());
    }
}
