package io.veza.user.application.session;

import io.veza.user.domain.account.User;
import io.veza.user.domain.session.Session;

/** A living session and whose it is. */
public record SessionHolder(Session session, User user) {}
