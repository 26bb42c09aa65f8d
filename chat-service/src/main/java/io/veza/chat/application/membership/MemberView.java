package io.veza.chat.application.membership;

import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.person.Person;

/** Somebody and how they stand in a room. */
public record MemberView(Person person, Standing standing) {}
