package io.veza.chat.application.membership;

import io.veza.chat.domain.membership.Nickname;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.person.Person;

/** Somebody and how they stand in a room. */
public record MemberView(Person person, Standing standing) {

    /** Called as the room calls them. */
    public static MemberView of(Person person, Standing standing) {
        Nickname nickname = standing.nickname();
        return new MemberView(person.called(nickname == null ? null : nickname.value()), standing);
    }
}
