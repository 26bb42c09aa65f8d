package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Map;
import java.util.SequencedMap;

/** What a noun keeps of people: part of the copy they get, and gone with them. */
public interface PersonalRows {

    /** The files of the copy, each with the query that finds what is in it; {@code $1} is whose. */
    SequencedMap<String, String> files();

    /** Says how many of what were erased. Done again it erases nothing. */
    Uni<Map<String, Long>> erase(SqlConnection tx, long subject);
}
