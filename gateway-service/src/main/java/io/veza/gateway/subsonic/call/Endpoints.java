package io.veza.gateway.subsonic.call;

import java.util.Map;

/** Answers to what belongs together, by the names they are asked for with. */
public interface Endpoints {

    Map<String, Endpoint> all();
}
