package org.stocktake.cli.command;

import java.time.Clock;
import java.util.Map;

/**
 * The outside of a run: streams, clock, variables, machine. It is passed in, so that no command asks the system itself.
 *
 * @param clock in the time zone of the user
 * @param environment the variables of the process
 */
public record Environment(StandardStreams streams, Clock clock, Map<String, String> environment, Host machine) {
    public Environment {
        environment = Map.copyOf(environment);
    }

    /** Returns the variable, or the empty text when it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
