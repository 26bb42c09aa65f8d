package io.veza.chat.adapter.postgres;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.aside.QuotedMessages;
import io.veza.chat.application.message.Messages;
import io.veza.chat.domain.message.Quote;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

@ApplicationScoped
class PostgresQuotes implements QuotedMessages {

    private final Messages messages;

    PostgresQuotes(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Uni<Map<Long, Quote>> of(long room, Collection<Long> ids) {
        return messages.find(room, ids)
                .map(found -> found.stream().map(Quote::of).collect(toMap(Quote::id, identity())));
    }
}
