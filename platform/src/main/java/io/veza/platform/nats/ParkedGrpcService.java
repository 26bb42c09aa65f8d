package io.veza.platform.nats;

import com.google.protobuf.Timestamp;
import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.common.v1.ListParkedRequest;
import io.veza.proto.common.v1.ListParkedResponse;
import io.veza.proto.common.v1.ParkedEventService;
import io.veza.proto.common.v1.RetryParkedRequest;
import io.veza.proto.common.v1.RetryParkedResponse;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets admins see what this service's handlers gave up on, and try it again. */
@GrpcService
class ParkedGrpcService implements ParkedEventService {

    private static final int LONGEST_REASON = 500;

    private final ParkedEvents parked;
    private final ParkedRetry retry;

    ParkedGrpcService(Pool pool, ParkedRetry retry) {
        this.parked = new ParkedEvents(pool);
        this.retry = retry;
    }

    @Override
    public Uni<ListParkedResponse> listParked(ListParkedRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        Cursor from = Cursor.of(page.cursor());
        return parked.before(from.event(), from.handler(), page.limit() + 1)
                .map(rows -> Page.cut(rows, page.limit(), Cursor::after))
                .map(ParkedGrpcService::response);
    }

    @Override
    public Uni<RetryParkedResponse> retryParked(RetryParkedRequest request) {
        return retry.handle(request.getHandler(), request.getEvent())
                .map(failure ->
                        RetryParkedResponse.newBuilder()
                                .setDone(failure.isEmpty())
                                .setReason(failure.map(ParkedGrpcService::cut).orElse(""))
                                .build());
    }

    private static ListParkedResponse response(Page<ParkedEvent> page) {
        ListParkedResponse.Builder response = ListParkedResponse.newBuilder();
        page.items().forEach(one -> response.addItems(message(one)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    private static io.veza.proto.common.v1.ParkedEvent message(ParkedEvent parked) {
        return io.veza.proto.common.v1.ParkedEvent.newBuilder()
                .setHandler(parked.handler())
                .setEvent(parked.event().id())
                .setType(parked.event().type())
                .setStream(parked.event().stream())
                .setAt(timestamp(parked.event().at()))
                .setParkedAt(timestamp(parked.parkedAt()))
                .setAttempts(parked.attempts())
                .setReason(cut(parked.reason()))
                .build();
    }

    private static String cut(String reason) {
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }

    /** Behind which row a page begins. */
    private record Cursor(long event, String handler) {

        private static final Pattern OURS = Pattern.compile("([1-8]?\\d{1,18})/([a-z0-9-]+)");
        private static final Cursor START = new Cursor(Long.MAX_VALUE, "");

        static Cursor of(@Nullable String text) {
            if (text == null) {
                return START;
            }
            Matcher ours = OURS.matcher(text);
            if (!ours.matches()) {
                throw new DomainException(
                        CoreError.INVALID_REQUEST, "This cursor is not one of ours.");
            }
            return new Cursor(Long.parseLong(ours.group(1)), ours.group(2));
        }

        static String after(ParkedEvent parked) {
            return parked.event().id() + "/" + parked.handler();
        }
    }
}
