package io.veza.chat.application.spam;

import io.veza.chat.domain.safety.SpamMode;

/**
 * From which score on something follows.
 *
 * @param mode of houses and rooms that say nothing else
 * @param flag it is brought before the moderators
 * @param block it is refused
 * @param takeBack it is taken back, where others make it look so bad after it was said
 */
public record SpamLimits(SpamMode mode, double flag, double block, double takeBack) {}
