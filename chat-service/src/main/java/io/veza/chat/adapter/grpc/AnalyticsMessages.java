package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.RoomWire;
import io.veza.chat.adapter.TallyWire;
import io.veza.chat.application.analytics.ActivePeople.Crowds;
import io.veza.chat.application.analytics.ActivePeople.Windows;
import io.veza.chat.application.analytics.HouseView;
import io.veza.chat.application.analytics.RoomNames.Named;
import io.veza.chat.domain.analytics.HouseFigures.Node;
import io.veza.chat.domain.analytics.HouseFigures.RoomLine;
import io.veza.chat.domain.analytics.Tally;
import io.veza.proto.chat.v1.ActivePeople;
import io.veza.proto.chat.v1.ActiveWindows;
import io.veza.proto.chat.v1.Flow;
import io.veza.proto.chat.v1.HouseFigures;
import io.veza.proto.chat.v1.NodeFigures;
import io.veza.proto.chat.v1.NodeKind;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomFigures;
import io.veza.proto.chat.v1.SendTimes;

/** Figures of the house on the wire. */
final class AnalyticsMessages {

    private static final Named UNKNOWN = new Named("", false, 0);

    private AnalyticsMessages() {}

    static HouseFigures house(HouseView view) {
        var figures = view.figures();
        return HouseFigures.newBuilder()
                .setAt(RoomWire.timestamp(figures.at()))
                .setSockets(figures.sockets())
                .setPeople(figures.people(view.active().connected().minute()))
                .setActive(active(view.active()))
                .setLastSecond(flow(figures.lastSecond()))
                .setLastMinute(flow(figures.lastMinute()))
                .setSendTimes(sendTimes(figures.sendTimes()))
                .setCommitSize(figures.commitSize())
                .addAllNodes(figures.nodes().stream().map(AnalyticsMessages::node).toList())
                .addAllRooms(
                        figures.rooms().stream()
                                .map(line ->
                                        room(
                                                line,
                                                view.names()
                                                        .getOrDefault(
                                                                line.pulse().room(), UNKNOWN)))
                                .toList())
                .build();
    }

    private static Flow.Builder flow(Tally tally) {
        return TallyWire.write(tally, Flow.newBuilder());
    }

    private static ActivePeople.Builder active(Crowds crowds) {
        return ActivePeople.newBuilder()
                .setConnected(windows(crowds.connected()))
                .setRead(windows(crowds.read()))
                .setSpoke(windows(crowds.spoke()))
                .setAny(windows(crowds.any()));
    }

    private static ActiveWindows.Builder windows(Windows windows) {
        return ActiveWindows.newBuilder()
                .setMinute(windows.minute())
                .setFiveMinutes(windows.fiveMinutes())
                .setHour(windows.hour())
                .setDay(windows.day());
    }

    private static SendTimes.Builder sendTimes(io.veza.chat.domain.analytics.SendTimes times) {
        return SendTimes.newBuilder()
                .setP50Ms(times.quantile(0.5))
                .setP99Ms(times.quantile(0.99))
                .setCount(times.count());
    }

    private static NodeFigures node(Node node) {
        var report = node.report();
        return NodeFigures.newBuilder()
                .setName(report.node())
                .setKind(NodeKind.valueOf(report.kind().name()))
                .setSockets(report.presence().sockets())
                .setPeople(report.presence().people())
                .setLastSecond(flow(node.lastSecond()))
                .build();
    }

    private static RoomFigures room(RoomLine line, Named named) {
        return RoomFigures.newBuilder()
                .setRoom(line.pulse().room())
                .setName(named.name())
                .setVisibility(named.open() ? Room.Visibility.PUBLIC : Room.Visibility.PRIVATE)
                .setMessages(line.pulse().messages())
                .setJoins(line.pulse().joins())
                .setLeaves(line.pulse().leaves())
                .setPresent(line.present())
                .setMembers(named.members())
                .build();
    }
}
