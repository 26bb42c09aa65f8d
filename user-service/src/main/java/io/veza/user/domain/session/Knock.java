package io.veza.user.domain.session;

import io.veza.user.domain.mail.Language;

/**
 * What a call tells of whoever stands at the door.
 *
 * @param language what they would like to read
 */
public record Knock(ClientAddress address, Device device, Language language) {}
