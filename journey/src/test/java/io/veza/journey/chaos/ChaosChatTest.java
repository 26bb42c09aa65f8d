package io.veza.journey.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Suite;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * People write and read while gateways, chat-services, NATS, PostgreSQL and the network fail one
 * after the other. Whatever was acknowledged is there, once, and everybody has the same order.
 */
@Tag("chaos")
class ChaosChatTest {

    private static final System.Logger LOG = System.getLogger("chaos");
    private static final int WRITERS = 6;
    private static final int CHANGERS = 2;
    private static final int READERS = 50;
    private static final Duration SLOW = Duration.ofMillis(60);
    private static final Duration CALM = Duration.ofSeconds(8);

    private final Suite suite = Suite.running();
    private final List<Writer> writers = new ArrayList<>();
    private final List<Changer> changers = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    @Test
    void nothingAcknowledgedIsLostAndAllEndWithTheSameOrder() throws Exception {
        try (Toxiproxy network = new Toxiproxy(System.getProperty("veza.toxiproxy"))) {
            // Given
            suite.startSecondChat();
            URI first = suite.gateway();
            URI second = suite.secondGateway();
            Client owner = Client.register(first, "chaos-owner");
            String room = owner.createRoom("Chaos").getString("id");
            URI shaky = network.wayTo("shaky", first);
            people(owner, room, List.of(first, second), List.of(shaky, second));

            // When
            faults(network);

            // Then
            writers.forEach(Writer::enough);
            changers.forEach(Changer::enough);
            int top = lastWord(owner, room);
            readers.forEach(Reader::hurry);
            await("every reader is at " + top)
                    .atMost(Duration.ofMinutes(3))
                    .untilAsserted(
                            () -> assertThat(readers).allMatch(reader -> reader.seen() >= top));
            readers.forEach(Reader::enough);
            check(Reader.between(owner, room, 0, top));
        }
    }

    private void people(Client owner, String room, List<URI> straight, List<URI> shaky) {
        List<Client> members = new ArrayList<>(List.of(owner));
        for (int i = 0; i < 3; i++) {
            Client member = Client.register(owner.base(), "chaos-member-" + i);
            member.put("/api/v2/rooms/" + room + "/members/me").expect(200);
            members.add(member);
        }
        for (int i = 0; i < READERS; i++) {
            Duration pause = i == 0 ? SLOW : Duration.ZERO;
            List<URI> ways = i % 2 == 0 ? straight : shaky;
            readers.add(
                    new Reader(members.get(i % members.size()), room, turned(ways, i / 2), pause));
        }
        readers.forEach(this::start);
        await("all readers are there")
                .atMost(Duration.ofMinutes(1))
                .until(() -> readers.stream().allMatch(reader -> reader.seen() > 0));
        for (int i = 0; i < WRITERS; i++) {
            List<URI> ways = turned(i % 2 == 0 ? straight : shaky, i / 2);
            writers.add(new Writer("w" + i, members.get(i % members.size()), room, ways));
        }
        for (int i = 0; i < CHANGERS; i++) {
            List<URI> ways = turned(i % 2 == 0 ? shaky : straight, i);
            changers.add(new Changer("c" + i, members.get(i), room, ways));
        }
        writers.forEach(this::start);
        changers.forEach(this::start);
    }

    private void faults(Toxiproxy network) throws InterruptedException {
        fault("kill -9 of a gateway", suite::killSecondGateway);
        fault("the gateway is back", suite::secondGateway);
        fault("a gateway is paused", suite::pauseSecondGateway);
        fault("the gateway goes on", suite::resumeSecondGateway);
        fault("kill -9 of a chat-service", () -> suite.kill(Service.CHAT));
        fault("the chat-service is back", () -> suite.restart(Service.CHAT));
        fault("NATS restarts", suite.engines()::restartNats);
        fault("PostgreSQL restarts", suite.engines()::restartPostgres);
        fault("the other chat-service is paused", suite::pauseSecondChat);
        fault("it goes on", suite::resumeSecondChat);
        fault("the network is cut", () -> network.cut("shaky"));
        fault(
                "the network is mended, and slow",
                () -> {
                    network.mend("shaky");
                    network.slow("shaky", Duration.ofMillis(300));
                });
        fault("Redis restarts", suite.engines()::restartRedis);
    }

    private void fault(String what, Runnable fault) throws InterruptedException {
        LOG.log(Level.INFO, what);
        fault.run();
        Thread.sleep(CALM);
    }

    private int lastWord(Client owner, String room) throws InterruptedException {
        for (Thread thread : threads.subList(READERS, threads.size())) {
            thread.join(Duration.ofMinutes(1));
        }
        return owner.say(room, "The end.", "the-end").getInteger("seq");
    }

    private void check(List<JsonObject> stored) {
        TreeMap<Integer, String> order = new TreeMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (JsonObject message : stored) {
            String text = message.getString("text", "");
            order.put(message.getInteger("seq"), text);
            Integer before = places.put(text, message.getInteger("seq"));
            assertThat(text.isEmpty() || before == null).as("stored once: " + text).isTrue();
        }
        report(order.size());
        for (Writer writer : writers) {
            assertThat(places).containsAllEntriesOf(writer.acknowledged());
        }
        for (Changer changer : changers) {
            assertThat(order).containsAllEntriesOf(changer.left());
        }
        for (Reader reader : readers) {
            assertThat(reader.breaches()).isEmpty();
            assertThat(reader.heard())
                    .containsExactlyEntriesOf(order.tailMap(reader.heard().firstKey()));
        }
    }

    private void report(int stored) {
        LOG.log(
                Level.INFO,
                "stored {0}, acknowledged {1}, sends {2}, reconnects of writers {3}",
                stored,
                writers.stream().mapToInt(writer -> writer.acknowledged().size()).sum(),
                writers.stream().mapToInt(Writer::attempts).sum(),
                writers.stream().mapToInt(Writer::reconnects).sum());
        LOG.log(
                Level.INFO,
                "messages changed {0}, changes acknowledged {1}",
                changers.stream().mapToInt(changer -> changer.left().size()).sum(),
                changers.stream().mapToInt(Changer::changes).sum());
        LOG.log(
                Level.INFO,
                "readers {0}: reconnects {1}, repeats thrown away {2}, gaps loaded {3}, breaches {4}",
                readers.size(),
                readers.stream().mapToInt(Reader::reconnects).sum(),
                readers.stream().mapToInt(Reader::repeats).sum(),
                readers.stream().mapToInt(Reader::gaps).sum(),
                readers.stream().mapToInt(reader -> reader.breaches().size()).sum());
    }

    private void start(Runnable person) {
        threads.add(Thread.ofVirtual().start(person));
    }

    private static List<URI> turned(List<URI> ways, int by) {
        return IntStream.range(0, ways.size())
                .mapToObj(i -> ways.get((i + by) % ways.size()))
                .toList();
    }
}
