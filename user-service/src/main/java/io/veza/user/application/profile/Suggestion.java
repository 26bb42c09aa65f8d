package io.veza.user.application.profile;

import io.veza.user.application.account.PersonView;

/**
 * Somebody one may know, and why.
 *
 * @param rooms in common
 * @param friends of those whom one follows, how many follow them
 */
public record Suggestion(PersonView person, int rooms, int friends) {}
