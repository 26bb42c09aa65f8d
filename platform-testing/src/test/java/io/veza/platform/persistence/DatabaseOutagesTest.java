package io.veza.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseOutagesTest {

    private final DatabaseOutages outages = new DatabaseOutages();

    static Stream<Throwable> away() {
        return Stream.of(
                new PgException("it is shutting down", "FATAL", "57P03", ""),
                new PgException("too many connections", "FATAL", "53300", ""),
                new ConnectException("Connection refused"),
                new ClosedChannelException(),
                ClosedConnectionException.INSTANCE,
                new VertxException("Connection is not active now, current status: CLOSED"),
                new CompletionException(new ConnectException("Connection refused")));
    }

    @ParameterizedTest
    @MethodSource("away")
    void anOutageIsOneHoweverItIsSaid(Throwable failure) {
        assertThat(outages.explain(failure)).isTrue();
    }

    static Stream<Throwable> broken() {
        return Stream.of(
                new PgException("no such table", "ERROR", "42P01", ""),
                new InvalidProtocolBufferException("the payload is broken"),
                new EOFException(),
                new IOException("No space left on device"),
                new NullPointerException());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aDefectIsNone(Throwable failure) {
        assertThat(outages.explain(failure)).isFalse();
    }
}
