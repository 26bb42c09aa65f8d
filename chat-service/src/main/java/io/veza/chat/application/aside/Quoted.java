package io.veza.chat.application.aside;

import io.veza.chat.domain.message.Quote;
import io.veza.chat.domain.person.Person;

/** What a message replies to, with its author's name. */
public record Quoted(Quote quote, Person author) {}
