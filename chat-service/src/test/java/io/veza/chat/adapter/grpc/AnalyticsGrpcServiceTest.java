package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import com.google.protobuf.util.Timestamps;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.veza.platform.auth.RevocationAnnouncer;
import io.veza.platform.distinct.DistinctCounts;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.kernel.Role;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.AnalyticsService;
import io.veza.proto.chat.v1.GetHouseFiguresRequest;
import io.veza.proto.chat.v1.GetRoomAnalyticsRequest;
import io.veza.proto.chat.v1.HouseFigures;
import io.veza.proto.chat.v1.MarkReadRequest;
import io.veza.proto.chat.v1.NodeKind;
import io.veza.proto.chat.v1.NodeReport;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomAnalytics;
import io.veza.proto.chat.v1.RoomFigures;
import io.veza.proto.chat.v1.RoomSockets;
import io.veza.proto.chat.v1.Totals;
import io.veza.proto.chat.v1.WatchRequest;
import io.veza.proto.common.v1.Revocation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnalyticsGrpcServiceTest extends GovernedRoom {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TALK = 30;

    @GrpcClient("chat")
    AnalyticsService analytics;

    @Inject Broadcast broadcast;
    @Inject DistinctCounts counts;
    @Inject RevocationAnnouncer announcer;
    @Inject Clock clock;

    private String token;
    private long session;

    @BeforeEach
    void admin() {
        session = ids.next();
        token = TestTokens.bearer(ids.next(), session, Role.ADMIN);
    }

    @Test
    void figuresRiseWhilePeopleTalk() {
        // Given
        AssertSubscriber<HouseFigures> watcher = watch();

        // When
        talk();
        await(
                as(rooms, bela)
                        .markRead(MarkReadRequest.newBuilder().setRoom(room).setSeq(9).build()));

        // Then
        seen(
                watcher,
                figures -> line(figures).filter(line -> line.getMessages() == TALK).isPresent());
        HouseFigures figures =
                seen(
                        watcher,
                        seen ->
                                seen.getActive().getSpoke().getMinute() >= 2
                                        && seen.getLastMinute().getReads() > 0);
        RoomFigures line = line(figures).orElseThrow();
        assertThat(line.getName()).isEqualTo("Studio");
        assertThat(line.getJoins()).isEqualTo(1);
        assertThat(line.getMembers()).isEqualTo(2);
        assertThat(figures.getLastMinute().getMessages()).isGreaterThanOrEqualTo(TALK);
        assertThat(figures.getLastMinute().getReads()).isPositive();
        assertThat(figures.getSendTimes().getCount()).isGreaterThanOrEqualTo(TALK);
        assertThat(figures.getSendTimes().getP50Ms()).isPositive();
        assertThat(figures.getActive().getAny().getDay())
                .isGreaterThanOrEqualTo(figures.getActive().getSpoke().getMinute());
        watcher.cancel();
    }

    @Test
    void whatGatewaysReportIsPartOfIt() {
        // Given
        talk();
        await(counts.add("connected", Set.of(anna, bela, carl)));
        report("gateway-a-" + room, 1000);
        report("gateway-b-" + room, 5000);

        // When
        report("gateway-a-" + room, 1500);

        // Then
        HouseFigures figures = asked(seen -> present(seen) == 4);
        assertThat(figures.getNodesList())
                .filteredOn(node -> node.getName().equals("gateway-a-" + room))
                .singleElement()
                .satisfies(node -> assertThat(node.getSockets()).isEqualTo(2));
        assertThat(figures.getLastMinute().getDeliveries()).isGreaterThanOrEqualTo(500);
        assertThat(figures.getPeople()).isBetween(2, 4);
    }

    @Test
    void theNameOfAPrivateRoomIsNotTold() {
        // Given
        room = open(Room.Visibility.PRIVATE);

        // When
        talk(anna, anna);

        // Then
        HouseFigures figures = asked(seen -> line(seen).isPresent());
        assertThat(line(figures).orElseThrow().getName()).isEmpty();
        assertThat(line(figures).orElseThrow().getVisibility()).isEqualTo(Room.Visibility.PRIVATE);
    }

    @Test
    void watchingEndsWithTheSession() {
        // Given
        AssertSubscriber<HouseFigures> watcher = watch();
        watcher.awaitNextItem(PATIENCE);

        // When
        await(announcer.announce(endOfSession()));

        // Then
        watcher.awaitFailure(PATIENCE);
        assertThat(reason(Uni.createFrom().failure(watcher.getFailure())))
                .isEqualTo("TOKEN_REVOKED");
    }

    @Test
    void nobodyElseWatchesTheHouse() {
        // When
        String refused =
                reason(as(analytics, anna).watch(WatchRequest.getDefaultInstance()).toUni());

        // Then
        assertThat(refused).isEqualTo("FORBIDDEN");
        assertThat(reason(as(analytics, anna).getHouseFigures(all()))).isEqualTo("FORBIDDEN");
    }

    @Test
    void whoRunsTheRoomSeesWhatWentOn() {
        // Given
        await(say(anna, "one"));
        await(say(bela, "two"));

        // When
        Poll.until(PATIENCE, "all is counted", () -> insight().getMessages() == 2);
        RoomAnalytics insight = insight();

        // Then
        assertThat(insight.getSpeakers()).isEqualTo(2);
        assertThat(insight.getNewcomers()).isPositive();
        assertThat(insight.getBusiestList()).isNotEmpty();
        assertThat(reason(as(analytics, bela).getRoomAnalytics(ofRoom())))
                .isEqualTo("MISSING_PERMISSION");
        assertThat(reason(as(analytics, carl).getRoomAnalytics(ofRoom())))
                .isEqualTo("NOT_A_MEMBER");
    }

    private AssertSubscriber<HouseFigures> watch() {
        return Bearer.attach(analytics, token)
                .watch(WatchRequest.getDefaultInstance())
                .subscribe()
                .withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
    }

    private HouseFigures house() {
        return await(Bearer.attach(analytics, token).getHouseFigures(all()));
    }

    private RoomAnalytics insight() {
        return await(as(analytics, anna).getRoomAnalytics(ofRoom()));
    }

    private HouseFigures asked(Predicate<HouseFigures> wanted) {
        Poll.until(PATIENCE, "figures as wanted", () -> wanted.test(house()));
        return house();
    }

    private static HouseFigures seen(
            AssertSubscriber<HouseFigures> watcher, Predicate<HouseFigures> wanted) {
        Poll.until(
                PATIENCE,
                "figures as wanted",
                () -> !watcher.getItems().isEmpty() && wanted.test(watcher.getLastItem()));
        return watcher.getLastItem();
    }

    /** Enough to be among the busiest rooms, whatever other tests do. */
    private void talk() {
        talk(anna, bela);
    }

    private void talk(long one, long other) {
        for (int i = 0; i < TALK; i++) {
            await(say(i % 2 == 0 ? one : other, "la"));
        }
    }

    private Optional<RoomFigures> line(HouseFigures figures) {
        return figures.getRoomsList().stream().filter(line -> line.getRoom() == room).findFirst();
    }

    private int present(HouseFigures figures) {
        return line(figures).map(RoomFigures::getPresent).orElse(0);
    }

    private void report(String gateway, long deliveries) {
        NodeReport report =
                NodeReport.newBuilder()
                        .setNode(gateway)
                        .setKind(NodeKind.GATEWAY)
                        .setAt(now())
                        .setTotals(Totals.newBuilder().setDeliveries(deliveries))
                        .setSockets(2)
                        .setPeople(2)
                        .addPresent(RoomSockets.newBuilder().setRoom(room).setSockets(2))
                        .build();
        broadcast.publish("live.figures", report.toByteArray());
    }

    private Revocation endOfSession() {
        return Revocation.newBuilder()
                .setSession(session)
                .setNotBefore(now())
                .setExpiresAt(Timestamps.fromMillis(clock.millis() + 900_000))
                .build();
    }

    private Timestamp now() {
        return Timestamps.fromMillis(clock.millis());
    }

    private GetRoomAnalyticsRequest ofRoom() {
        return GetRoomAnalyticsRequest.newBuilder().setRoom(room).build();
    }

    private static GetHouseFiguresRequest all() {
        return GetHouseFiguresRequest.getDefaultInstance();
    }
}
