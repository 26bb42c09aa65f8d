package io.veza.journey.suite;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What a suite adds to its ports: two suites that start at the same moment share none. */
final class Offset {

    /** Where a page of the web may be served. */
    static final int PAGE = 8099;

    /** No port of one suite is then another's, whatever hundreds are added to both. */
    private static final int BESIDE = 25;

    private static final List<Integer> PORTS =
            List.of(8080, PAGE, 8101, 8102, 8103, 8113, 9000, 9001, 9002, 9003);

    /** Browsers go to no such port (Fetch standard, "port blocking"): it was another protocol's. */
    private static final int BLOCKED = 10_080;

    private Offset() {}

    static int free() {
        Random random = new Random();
        int beside = BESIDE * (Integer.getInteger("veza.suite", 0) % 2);
        return IntStream.generate(() -> 1000 + 100 * random.nextInt(200) + beside)
                .filter(offset -> PORTS.stream().allMatch(port -> isOpen(port + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOpen(int port) {
        return port != BLOCKED && isFree(port);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
