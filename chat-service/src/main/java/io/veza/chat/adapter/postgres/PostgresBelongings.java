package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.smallrye.mutiny.Multi;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.takeout.Belongings;
import io.veza.platform.persistence.JsonRows;
import io.veza.proto.chat.v1.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresBelongings implements Belongings {

    private static final String ENDING = ".json";

    /** Only what is there: the rest is in columns. */
    private static final JsonFormat.Printer PRINTER =
            JsonFormat.printer().omittingInsignificantWhitespace();

    private final JsonRows rows;

    PostgresBelongings(JsonRows rows) {
        this.rows = rows;
    }

    @Override
    public List<String> files() {
        return TakeoutSql.FILES.keySet().stream().map(name -> "chat/" + name + ENDING).toList();
    }

    @Override
    public Multi<String> read(String file, long subject) {
        String name = file.substring(file.indexOf('/') + 1, file.length() - ENDING.length());
        String query = Objects.requireNonNull(TakeoutSql.FILES.get(name), name);
        return rows.array(query, Tuple.of(subject), PostgresBelongings::json);
    }

    /** Whatever a message has besides its words reads as it does in the API. */
    private static String json(Row row) {
        JsonObject json = row.toJson();
        Buffer extra = json.containsKey("extra") ? row.getBuffer("extra") : null;
        json.remove("extra");
        extras(extra).forEach(one -> json.put(one.getKey(), one.getValue()));
        return json.encode();
    }

    private static JsonObject extras(@Nullable Buffer stored) {
        try {
            return stored == null
                    ? new JsonObject()
                    : new JsonObject(PRINTER.print(Message.parseFrom(stored.getBytes())));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("extras that cannot be read", e);
        }
    }
}
