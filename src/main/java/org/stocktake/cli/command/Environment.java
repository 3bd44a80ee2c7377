package org.stocktake.cli.command;

import java.time.Clock;
import java.util.Map;

/**
 * All that a run knows of the world outside; handed in, so that nothing here asks the machine.
 *
 * @param clock in the time zone of the user
 * @param environment the variables of the process
 */
public record Environment(StandardStreams streams, Clock clock, Map<String, String> environment, Host machine) {
    public Environment {
        environment = Map.copyOf(environment);
    }

    /** The variable, or the empty string. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
