package io.veza.chat.application.message;

import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.person.Person;

/** A message with its author's name. */
public record MessageView(Message message, Person author) {}
