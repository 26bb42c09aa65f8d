package io.veza.stream.adapter.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;

/** Where something other than the files of tracks is read below their folder. */
final class Reading {

    private static final int BEFORE_TRACKS = -1;

    private Reading() {}

    static Route of(Route route) {
        return route.order(BEFORE_TRACKS).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }
}
