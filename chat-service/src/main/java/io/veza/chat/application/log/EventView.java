package io.veza.chat.application.log;

import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.person.Person;

/** An event with the name of who did it. */
public record EventView(RoomEvent event, Person person) {}
