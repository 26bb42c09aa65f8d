package io.veza.gateway.realtime.op;

import java.util.Set;

/** Who is connected to this gateway. */
public interface Connected {

    /** Each once, however many sockets they have; a copy, made as long as there are people. */
    Set<Long> users();

    /** How many that are. */
    int count();
}
