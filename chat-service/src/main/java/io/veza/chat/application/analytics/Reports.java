package io.veza.chat.application.analytics;

import io.veza.chat.domain.analytics.NodeReport;

/** Carries a node's report to all chat-services; some may be lost. */
public interface Reports {

    void publish(NodeReport report);
}
