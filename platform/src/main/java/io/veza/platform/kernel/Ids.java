package io.veza.platform.kernel;

/** Makes ids: 63 bits, time-sortable (TSID), unique across nodes, 17 to 19 decimal digits. */
@FunctionalInterface
public interface Ids {

    long next();
}
