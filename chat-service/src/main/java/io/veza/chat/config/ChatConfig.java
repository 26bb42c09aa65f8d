package io.veza.chat.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of chat. */
@ConfigMapping(prefix = "veza.chat")
public interface ChatConfig {

    Write write();

    Log log();

    Search search();

    Preview preview();

    Recent recent();

    Spam spam();

    Poll poll();

    /** The detection of spam; houses and rooms may say otherwise. */
    interface Spam {

        @WithDefault("ON")
        Mode mode();

        /** From which score on (0 to 1) a message is brought before the moderators. */
        @WithDefault("0.7")
        double flag();

        /** From which score on a message is refused. */
        @WithDefault("0.95")
        double block();

        /** From which score on a message is taken back that others make look so bad later. */
        @WithDefault("0.7")
        double takeBack();

        enum Mode {
            OFF,
            ON,
            STRICT
        }
    }

    Scheduled scheduled();

    interface Write {

        /** How many sends one commit takes at most. */
        @WithDefault("500")
        int group();

        /** How many commits run at the same time. Few, so that under load each takes much. */
        @WithDefault("3")
        int commits();

        /** How many may wait in one room before more are refused. */
        @WithDefault("10000")
        int waiting();
    }

    interface Log {

        /** How long connections may stay away and still be told what they missed. */
        @WithDefault("14")
        int days();

        /** How often partitions are looked after. */
        @WithDefault("1h")
        Duration round();
    }

    interface Poll {

        /** How often polls whose time is up are looked for. Votes are refused in time anyway. */
        @WithDefault("1s")
        Duration round();
    }

    interface Scheduled {

        /** How often messages that are due are looked for. */
        @WithDefault("500ms")
        Duration round();
    }

    /** What is shown of links. */
    interface Preview {

        /** Whether links are looked up at all. */
        @WithDefault("true")
        boolean enabled();

        /** How often new ones are looked for. */
        @WithDefault("500ms")
        Duration round();

        /** How many messages are looked at at the same time. */
        @WithDefault("4")
        int lanes();

        /** How many pages of one host are looked at in a minute. */
        @WithDefault("30")
        int perHost();

        /** How long what was found, or not found, is remembered. */
        @WithDefault("24h")
        Duration memory();
    }

    interface Search {

        /** How often the index looks for what it does not know yet. */
        @WithDefault("500ms")
        Duration round();

        /** How many messages are indexed in one transaction. */
        @WithDefault("500")
        int batch();

        /** Of how many rooms at most; each has its share of the batch. */
        @WithDefault("100")
        int rooms();

        /** How many of the newest messages are read through before the index is asked. */
        @WithDefault("10000")
        int window();
    }

    /** The copy of the newest events in Redis, from which connections resume. */
    interface Recent {

        /** How many events of a room are kept; 0: none. */
        @WithDefault("1000")
        int events();

        /** How long after a room's last event. */
        @WithDefault("5m")
        Duration life();

        /** Bytes of the largest event that is kept. */
        @WithDefault("2048")
        int largest();
    }
}
