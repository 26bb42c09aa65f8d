package io.veza.platform.runtime;

import com.github.f4b6a3.tsid.TsidFactory;
import io.veza.platform.kernel.Ids;
import java.time.Clock;

/**
 * Time-sorted ids: 42 bits of milliseconds since 2020, 10 bits of node, 12 bits of counter. Shown
 * in decimal they have 17 to 19 digits for the next century.
 */
final class TsidIds implements Ids {

    static final int NODES = 1024;

    private final TsidFactory factory;

    TsidIds(int node, Clock clock) {
        factory = TsidFactory.builder().withNodeBits(10).withNode(node).withClock(clock).build();
    }

    @Override
    public long next() {
        return factory.create().toLong();
    }
}
